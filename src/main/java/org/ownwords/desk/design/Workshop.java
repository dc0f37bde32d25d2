package org.ownwords.desk.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.OwnBrand;
import org.ownwords.language.Language;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.render.Edition;
import org.ownwords.render.PrintedCode;
import org.ownwords.render.Renderer;
import org.ownwords.render.SampleTexts;
import org.ownwords.render.Sheet;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetImage;
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
    private final OwnBrand brand;
    private final Images images;
    private final DrawnPictures pictures;

    Workshop(Renderer renderer, PreviewTexts texts, OwnBrand brand, Images images, DrawnPictures pictures) {
        this.renderer = renderer;
        this.texts = texts;
        this.brand = brand;
        this.images = images;
        this.pictures = pictures;
    }

    Preview draw(OrganisationId organisation, Wish wish) {
        SheetOptions options;
        List<Problem> styles;
        try {
            options = options(organisation, wish);
            styles = renderer.styleProblems(wish.format(), options);
        } catch (ProblemException refused) {
            return new Preview(refused.problems(), List.of());
        }
        PreviewTexts.Target target = texts.target(organisation);
        Optional<MessageDefinition> message = texts.messages().stream()
                .filter(one -> one.id().value().equals(wish.message()))
                .findFirst();
        List<Drawn> sheets = message.isPresent()
                ? ofMessage(message.get(), target, wish, options)
                : ofSample(target, wish, options).stream().toList();
        return new Preview(styles, sheets);
    }

    private List<Drawn> ofMessage(
            MessageDefinition message, PreviewTexts.Target target, Wish wish, SheetOptions options) {
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
        sheets.add(drawn("", chosen, message, target, wish, options, all));
        if (all.size() > 1) {
            sheets.add(drawn("The longest: ", longest, message, target, wish, options, all));
            sheets.add(drawn("The shortest: ", shortest, message, target, wish, options, all));
        }
        return sheets;
    }

    private Drawn drawn(
            String before,
            VariantContent content,
            MessageDefinition message,
            PreviewTexts.Target target,
            Wish wish,
            SheetOptions options,
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
                before + language.englishName() + ", " + length(content, body) + " characters",
                editions,
                wish.format(),
                options);
    }

    private Optional<Drawn> ofSample(PreviewTexts.Target target, Wish wish, SheetOptions options) {
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
                .map(first -> drawn(
                        first.language().englishName() + ", typographic sample", editions, wish.format(), options));
    }

    private Drawn drawn(String heading, List<Edition> editions, SheetFormat format, SheetOptions options) {
        Language language = editions.get(0).language();
        String words = editions.get(0).language().englishName() + ": " + renderer.alternativeText(editions.get(0));
        try {
            Sheet sheet = renderer.sheet(editions, format, options);
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
                            "templates/" + format.template(),
                            "The layout ended in " + broken + ".",
                            "Undo the last change to the template or its style sheets.")));
        }
    }

    private static Drawn failed(String heading, Language language, String words, List<Problem> problems) {
        return new Drawn(heading, language, "", 0, 0, words, "", problems);
    }

    private SheetOptions options(OrganisationId organisation, Wish wish) {
        SheetOptions options = SheetOptions.PLAIN.withFamily(wish.family()).withPrintMarks(wish.printMarks());
        if (wish.ownBrand()) {
            options = options.withBrand(brand.of(organisation));
        }
        if (wish.withCode()) {
            options = options.withCode(Optional.of(CODE));
        }
        if (wish.points().isPresent()) {
            options = options.withSize(wish.points().getAsDouble());
        }
        Optional<LibraryImage> image = wish.image().flatMap(images::find);
        return image.isEmpty() ? options : options.withPictures(Map.of("main", picture(image.get())));
    }

    private SheetImage picture(LibraryImage image) {
        return new SheetImage(
                images.forUse(image.id()), image.described(LibraryImage.ENGLISH).words());
    }

    private static int length(VariantContent content, SectionKind body) {
        return content.section(body)
                .map(section -> section.text().codePointCount(0, section.text().length()))
                .orElse(0);
    }
}
