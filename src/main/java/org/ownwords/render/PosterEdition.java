package org.ownwords.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.directory.ContactRoute;
import org.ownwords.language.Direction;
import org.ownwords.language.Language;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.poster.Icon;
import org.ownwords.render.poster.PosterText;
import org.ownwords.render.poster.PosterText.Block;
import org.ownwords.render.poster.PosterText.Contact;
import org.ownwords.render.poster.PosterText.Words;

/** Makes an edition out for sheets. */
final class PosterEdition {

    private PosterEdition() {}

    /** @param body the section below the headline */
    static PosterText of(Edition edition, SectionKind body) {
        return new PosterText(
                language(edition.language()),
                edition.message().title() + " (" + edition.language().englishName() + ")",
                blocks(edition, SectionKind.HEADLINE),
                blocks(edition, body),
                contact(edition.route()),
                edition.service().name(),
                edition.mark().words(),
                digests(edition, SectionKind.HEADLINE, body));
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
                        words(paragraph.lines(), edition.language())))
                .toList();
    }

    /** Sentences run on; neighbours of the same weight become one, because only what is set together is shaped together. */
    private static List<Words> words(List<List<Run>> lines, Language language) {
        List<Words> words = new ArrayList<>();
        for (List<Run> line : lines) {
            String before = words.isEmpty()
                    ? ""
                    : Sentences.after(words.get(words.size() - 1).text(), language);
            for (Run run : line) {
                int last = words.size() - 1;
                if (last >= 0 && words.get(last).strong() == run.strong()) {
                    words.set(last, new Words(words.get(last).text() + before + run.plain(), run.strong()));
                } else {
                    words.add(new Words(before + run.plain(), run.strong()));
                }
                before = "";
            }
        }
        return words;
    }

    private static Contact contact(ContactRoute route) {
        String isolated = '\u2066' + route.address().replace(' ', '\u00A0') + '\u2069';
        return switch (route.kind()) {
            case PHONE -> new Contact(Icon.PHONE, "Telephone", isolated);
            case TEXT -> new Contact(Icon.TEXT, "Text message", isolated);
            case EMAIL -> new Contact(Icon.EMAIL, "Email", isolated);
            case WEB -> new Contact(Icon.WEB, "Website", isolated);
            case IN_PERSON -> new Contact(Icon.PLACE, "Address", '\u2068' + route.address() + '\u2069');
        };
    }

    private static String digests(Edition edition, SectionKind... kinds) {
        return List.of(kinds).stream()
                .map(kind -> edition.content().section(kind))
                .flatMap(Optional::stream)
                .map(section -> section.kind().word() + " "
                        + SectionDigests.of(edition.content().id(), section).brief())
                .collect(Collectors.joining(" · "));
    }
}
