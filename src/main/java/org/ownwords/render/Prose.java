package org.ownwords.render;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.Language;
import org.ownwords.message.Passage;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;

/** A section made out for its service and route: paragraphs of lines, which each channel lays out in its own way. */
record Prose(List<Paragraph> paragraphs) {

    private static final int MOST_EMPHASIS = 1000;

    /** Passages hold no headings, no code and no HTML: only paragraphs and lists. */
    private static final Parser MARKDOWN =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    /**
     * One section of an edition.
     *
     * @throws ProblemException if the variant lacks it, or a placeholder cannot be resolved
     */
    static Prose of(Edition edition, SectionKind kind, Placeholders.Numbers numbers) {
        if (edition.content().isGloss(kind)) {
            throw new ProblemException(Problem.in(
                    edition.content().id().toString(),
                    "Its spoken words are English that says what the recording says.",
                    "Play the recording; there is nothing to read aloud or print."));
        }
        Section section =
                edition.content().section(kind).orElseThrow(() -> new ProblemException(lacking(edition, kind)));
        return new Prose(section.passages().stream()
                .flatMap(passage -> paragraphs(edition, passage, numbers).stream())
                .toList());
    }

    /** The words alone, a sentence to a line. */
    String inLines(String betweenParagraphs) {
        return joined(lines -> String.join("\n", lines), betweenParagraphs);
    }

    /** The words alone, sentences run on. */
    String runOn(Language language, String betweenParagraphs) {
        return joined(lines -> Sentences.runOn(lines, language), betweenParagraphs);
    }

    private String joined(Function<List<String>, String> lines, String betweenParagraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.plain(lines))
                .collect(Collectors.joining(betweenParagraphs));
    }

    /** The paragraphs of one passage. */
    static List<Paragraph> paragraphs(Edition edition, Passage passage, Placeholders.Numbers numbers) {
        ProseReader reader = new ProseReader(
                passage.claim().map(ClaimId::value).orElse(""),
                text -> Placeholders.resolve(text, edition.service(), edition.route(), numbers));
        parsed(passage.text()).accept(reader);
        return reader.paragraphs();
    }

    /** The reader of Markdown nests as deep as the text says, and runs out of room at thousands. */
    private static Node parsed(String text) {
        if (text.chars().filter(sign -> sign == '*' || sign == '_').count() > MOST_EMPHASIS) {
            throw new ProblemException(Problem.in(
                    "The text", "It holds more than " + MOST_EMPHASIS + " stars and underscores.", "Take them out."));
        }
        return MARKDOWN.parse(text);
    }

    private static Problem lacking(Edition edition, SectionKind kind) {
        return Problem.in(
                edition.content().id().toString(),
                "It has no section \"" + kind.word() + "\".",
                "Write one, or leave this channel out.");
    }
}
