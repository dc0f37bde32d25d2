package org.ownwords.review.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Comprehension;
import org.ownwords.review.Comprehension.Question;
import org.ownwords.review.Part;

/**
 * The words that an invitation asks about as they are now.
 *
 * @param sections with what verdicts bind to, in the order in which they appear
 * @param questions asked of all of them together
 * @param key eight digits that change with any change of the words
 */
public record Subject(Revision revision, List<Shown> sections, List<Question> questions, String key) {

    /** A section and its exact words. */
    public record Shown(SectionRef ref, Section section) {}

    /** A sentence that can be marked; a line of the text, which holds one sentence to a line. */
    public record Sentence(SectionRef of, String text) {}

    /** Empty where the revision has nothing of the part. */
    static Optional<Subject> of(Revision revision, Part part, Catalogue catalogue) {
        List<Shown> sections = part.sections().stream()
                .flatMap(kind -> revision.content().section(kind).stream())
                .map(section -> new Shown(SectionDigests.ref(revision.content().id(), section), section))
                .toList();
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        String key = key(sections);
        List<Passage> all = sections.stream()
                .flatMap(shown -> shown.section().passages().stream())
                .toList();
        Section together = new Section(sections.get(0).section().kind(), all);
        List<Question> questions = Comprehension.of(
                together, sections.get(sections.size() - 1).ref().digest(), catalogue);
        return Optional.of(new Subject(revision, sections, questions, key));
    }

    /** Every sentence in the order of reading. */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Shown shown : sections) {
            for (Passage passage : shown.section().passages()) {
                passage.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> sentences.add(new Sentence(shown.ref(), line.strip())));
            }
        }
        return sentences;
    }

    private static String key(List<Shown> sections) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sections.forEach(shown -> digest.update(shown.ref().digest().hex().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
