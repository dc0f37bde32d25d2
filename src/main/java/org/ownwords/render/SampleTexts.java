package org.ownwords.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/**
 * The typographic samples, about tea, rain and a library, made out as a text so that a designer sees a script that nobody has
 * written a message in yet. They stand in no catalogue and bear the mark of an example wherever they are drawn.
 */
public final class SampleTexts {

    private static final MessageId ID = MessageId.of("typographic-sample");
    private static final int PARAGRAPHS = 3;

    private SampleTexts() {}

    /** Whether there is a sample in a language. */
    public static boolean has(Language language) {
        return line(language).isPresent();
    }

    /** The sample in a language, for a service and a route; empty where there is none. */
    public static Optional<Edition> of(Language language, Service service, ContactRoute route) {
        return line(language)
                .map(line -> line.replace("{t}", "9:30–17:00").replace("{n}", "{route.phone}"))
                .map(words ->
                        new Edition(definition(), language, content(language, words), service, route, Mark.EXAMPLE));
    }

    private static MessageDefinition definition() {
        return new MessageDefinition(
                ID,
                "Typographic sample",
                "Shows a script",
                "everyone",
                Optional.empty(),
                Map.of(),
                9,
                ReviewDepth.GENERAL);
    }

    private static VariantContent content(Language language, String words) {
        List<Section> sections = Stream.of(SectionKind.values())
                .map(kind -> kind == SectionKind.HEADLINE
                        ? new Section(kind, List.of(passage(language.autonym())))
                        : new Section(
                                kind,
                                List.of(passage(
                                        (words + "\n\n").repeat(PARAGRAPHS).strip()))))
                .toList();
        return new VariantContent(
                new VariantId(ID, language.tag()), Origin.FICTIONAL, Optional.empty(), Map.of(), sections);
    }

    private static Passage passage(String words) {
        return new Passage(Optional.empty(), words);
    }

    private static Optional<String> line(Language language) {
        String start = language.tag().value() + ": ";
        String file = "engine/corpus/" + language.script() + ".txt";
        try (InputStream lines = SampleTexts.class.getResourceAsStream(file)) {
            return lines == null
                    ? Optional.empty()
                    : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(start))
                            .map(line -> line.substring(start.length()))
                            .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
