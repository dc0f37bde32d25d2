package org.ownwords.desk.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.Language;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.render.Edition;
import org.ownwords.render.OwnLook;
import org.ownwords.render.PrintedCode;
import org.ownwords.render.Renderer;
import org.ownwords.render.SampleTexts;
import org.ownwords.render.Sheet;
import org.ownwords.render.SheetLook;
import org.ownwords.render.SheetOptions;
import org.springframework.stereotype.Component;

/** Draws what a designer wishes to see, and beside it the longest and the shortest text of the same message. */
@Component
class Workshop {

    private static final int WIDTH = 640;
    /** An address that leads nowhere: a code of a preview must not open anything. */
    private static final PrintedCode CODE =
            new PrintedCode(URI.create("https://own.example/c/K7M4QX"), "own.example/c/K7M4QX");

    private final Renderer renderer;
    private final PreviewTexts texts;
    private final OwnLook looks;
    private final DrawnPictures pictures;

    Workshop(Renderer renderer, PreviewTexts texts, OwnLook looks, DrawnPictures pictures) {
        this.renderer = renderer;
        this.texts = texts;
        this.looks = looks;
        this.pictures = pictures;
    }

    Preview draw(OrganisationId organisation, Wish wish) {
        SheetLook look;
        List<Problem> styles;
        try {
            look = looks.of(organisation, wish.look());
            styles = renderer.styleProblems(wish.format(), wish.look().options());
        } catch (ProblemException refused) {
            return new Preview(refused.problems(), List.of());
        }
        PreviewTexts.Target target = texts.target(organisation);
        Optional<MessageDefinition> message = texts.messages().stream()
                .filter(one -> one.id().value().equals(wish.message()))
                .findFirst();
        List<Drawn> sheets = message.isPresent()
                ? ofMessage(message.get(), target, wish, look)
                : ofSample(target, wish, look).stream().toList();
        return new Preview(styles, sheets);
    }

    private List<Drawn> ofMessage(MessageDefinition message, PreviewTexts.Target target, Wish wish, SheetLook look) {
        SectionKind body = wish.format().body();
        List<VariantContent> all = texts.texts(message).stream()
                .filter(content -> content.section(body).isPresent())
                .sorted(Comparator.comparingInt(content -> length(content, body)))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        VariantContent chosen = all.stream()
                .filter(content -> content.id().tag().value().equals(wish.language()))
                .findFirst()
                .orElse(all.get(all.size() - 1));
        VariantContent shortest = all.get(0);
        VariantContent longest = all.get(all.size() - 1);
        List<Drawn> sheets = new ArrayList<>();
        sheets.add(drawn("", chosen, message, target, wish, look, all));
        if (all.size() > 1) {
            sheets.add(drawn("The longest: ", longest, message, target, wish, look, all));
            sheets.add(drawn("The shortest: ", shortest, message, target, wish, look, all));
        }
        return sheets;
    }

    private Drawn drawn(
            String before,
            VariantContent content,
            MessageDefinition message,
            PreviewTexts.Target target,
            Wish wish,
            SheetLook look,
            List<VariantContent> all) {
        SectionKind body = wish.format().body();
        List<Edition> editions = new ArrayList<>(List.of(texts.edition(message, content, target, body)));
        // A sheet of several languages needs more of them.
        all.stream()
                .filter(other -> !other.id().equals(content.id()))
                .limit(Math.max(0, wish.format().fewestEditions() - 1))
                .forEach(other -> editions.add(texts.edition(message, other, target, body)));
        Language language = texts.language(content);
        return drawn(
                before + language.englishName() + ", " + length(content, body) + " characters", editions, wish, look);
    }

    private Optional<Drawn> ofSample(PreviewTexts.Target target, Wish wish, SheetLook look) {
        List<Language> languages = texts.sampled();
        List<Edition> editions = java.util.stream.Stream.concat(
                        languages.stream()
                                .filter(language -> language.tag().value().equals(wish.language())),
                        languages.stream()
                                .filter(language -> !language.tag().value().equals(wish.language())))
                .limit(wish.format().fewestEditions())
                .map(language -> SampleTexts.of(language, target.service(), target.route()))
                .flatMap(Optional::stream)
                .toList();
        return editions.stream()
                .findFirst()
                .map(first -> drawn(first.language().englishName() + ", typographic sample", editions, wish, look));
    }

    private Drawn drawn(String heading, List<Edition> editions, Wish wish, SheetLook look) {
        Language language = editions.get(0).language();
        String words = editions.get(0).language().englishName() + ": " + renderer.alternativeText(editions.get(0));
        try {
            Sheet sheet =
                    renderer.sheet(editions, wish.format(), options(wish, look.on(wish.format(), editions.get(0))));
            byte[] png = renderer.picture(sheet, WIDTH);
            var size = ImageIO.read(new ByteArrayInputStream(png));
            return new Drawn(
                    heading,
                    language,
                    pictures.keep(png),
                    size.getWidth(),
                    size.getHeight(),
                    words,
                    String.format(Locale.ROOT, "Letters of %.1f points. Code %s.", sheet.size(), sheet.code()),
                    List.of());
        } catch (ProblemException refused) {
            return failed(heading, language, words, refused.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException broken) {
            // What a style sheet can break within the layout engine is the designer's to mend, not a failure of the
            // page.
            return failed(
                    heading,
                    language,
                    words,
                    List.of(Problem.in(
                            "templates/" + wish.format().template(),
                            "The layout ended in " + broken + ".",
                            "Undo the last change to the template or its style sheets.")));
        }
    }

    private static Drawn failed(String heading, Language language, String words, List<Problem> problems) {
        return new Drawn(heading, language, "", 0, 0, words, "", problems);
    }

    private static SheetOptions options(Wish wish, SheetOptions look) {
        SheetOptions options = wish.withCode() ? look.withCode(Optional.of(CODE)) : look;
        return wish.points().isPresent() ? options.withSize(wish.points().getAsDouble()) : options;
    }

    private static int length(VariantContent content, SectionKind body) {
        return content.section(body)
                .map(section -> section.text().codePointCount(0, section.text().length()))
                .orElse(0);
    }
}
