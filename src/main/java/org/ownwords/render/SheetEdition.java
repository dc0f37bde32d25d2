package org.ownwords.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ContactRoute;
import org.ownwords.language.Direction;
import org.ownwords.language.Language;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.sheet.Icon;
import org.ownwords.render.sheet.SheetText;
import org.ownwords.render.sheet.SheetText.Block;
import org.ownwords.render.sheet.SheetText.Contact;
import org.ownwords.render.sheet.SheetText.Line;
import org.ownwords.render.sheet.SheetText.Part;
import org.ownwords.render.sheet.SheetText.Words;

/** Makes an edition out for sheets. */
final class SheetEdition {

    private static final char NO_BREAK = '\u00A0';
    private static final String BETWEEN_GROUPS = "\u00A0– ";

    private SheetEdition() {}

    static SheetText of(Edition edition, SheetFormat format) {
        List<SectionKind> sections = sections(edition, format);
        return new SheetText(
                language(edition.language()),
                title(edition, format) + " – " + edition.language().englishName(),
                edition.language().autonym(),
                sections.stream()
                        .map(kind -> new Part(kind.word(), blocks(edition, kind)))
                        .toList(),
                contact(edition),
                format.namesService() ? edition.service().name() : "",
                edition.mark().words(),
                digests(edition, sections));
    }

    /** A file is found by its title, so that of a discreet sheet says nothing. */
    private static String title(Edition edition, SheetFormat format) {
        return format.isDiscreet() ? format.label() : edition.message().title();
    }

    /** A sheet that a person hides can bear the number alone; every other one needs its body. */
    private static List<SectionKind> sections(Edition edition, SheetFormat format) {
        List<SectionKind> sections = format.sections().stream()
                .filter(kind -> kind == format.body() && !format.isDiscreet()
                        || edition.content().section(kind).isPresent())
                .toList();
        if (format.isDiscreet()) {
            sections.forEach(kind -> hides(edition, kind));
        }
        return sections;
    }

    private static void hides(Edition edition, SectionKind kind) {
        boolean names = edition.content().section(kind).stream()
                .anyMatch(section -> !Placeholders.uses(section.text()).isEmpty()
                        || section.text().contains(edition.service().name()));
        if (names) {
            throw new ProblemException(Problem.in(
                    edition.content().id().toString(),
                    "Its discreet words hold a placeholder or the name of the service.",
                    "Write them so that nobody who finds them learns whom the number belongs to."));
        }
    }

    private static TextLanguage language(Language language) {
        return new TextLanguage(
                language.tag().value(),
                language.englishName(),
                language.script(),
                language.direction() == Direction.RTL,
                language.fontFamily());
    }

    private static List<Block> blocks(Edition edition, SectionKind kind) {
        return Prose.of(edition, kind, Numbers.GROUPED).paragraphs().stream()
                .map(paragraph -> new Block(
                        paragraph.marker().equals("-") ? "•" : paragraph.marker(),
                        paragraph.claim(),
                        lines(paragraph.lines(), edition.language())))
                .toList();
    }

    private static List<Line> lines(List<List<Run>> lines, Language language) {
        List<Line> made = new ArrayList<>();
        String last = "";
        for (List<Run> line : lines) {
            String before = made.isEmpty() ? "" : Sentences.after(last, language);
            last = line.stream().map(Run::plain).collect(Collectors.joining());
            made.add(new Line(
                    before,
                    line.stream()
                            .map(run -> new Words(run.plain(), run.strong()))
                            .toList()));
        }
        return made;
    }

    private static Contact contact(Edition edition) {
        ContactRoute route = edition.route();
        String isolated = isolated(route.address().replace(' ', NO_BREAK));
        return switch (route.kind()) {
            case PHONE -> new Contact(Icon.PHONE, "Telephone", isolated, hours(edition), spelt(route));
            case TEXT -> new Contact(Icon.TEXT, "Text message", isolated, hours(edition), spelt(route));
            case EMAIL -> new Contact(Icon.EMAIL, "Email", isolated, hours(edition), "");
            case WEB -> new Contact(Icon.WEB, "Website", isolated, hours(edition), "");
            case IN_PERSON ->
                new Contact(Icon.PLACE, "Address", '\u2068' + route.address() + '\u2069', hours(edition), "");
        };
    }

    private static String hours(Edition edition) {
        String hours = edition.route().hours().strip();
        return hours.contains(edition.service().name()) ? "" : hours;
    }

    /** Digit by digit, in the groups in which the number is written. */
    private static String spelt(ContactRoute route) {
        return isolated(Arrays.stream(route.address().split(" "))
                .map(group -> group.chars()
                        .mapToObj(digit -> String.valueOf((char) digit))
                        .collect(Collectors.joining(String.valueOf(NO_BREAK))))
                .collect(Collectors.joining(BETWEEN_GROUPS)));
    }

    private static String isolated(String number) {
        return '\u2066' + number + '\u2069';
    }

    private static String digests(Edition edition, List<SectionKind> kinds) {
        return kinds.stream()
                .map(kind -> edition.content().section(kind))
                .flatMap(Optional::stream)
                .map(section -> section.kind().word() + " "
                        + SectionDigests.of(edition.content().id(), section).brief())
                .collect(Collectors.joining(" · "));
    }
}
