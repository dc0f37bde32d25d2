package org.ownwords.desk.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/**
 * A revision with what it changed.
 *
 * @param sections by the section's label, the words that went and came; only sections that changed
 */
public record Change(Revision revision, String author, Map<String, List<WordDiff.Piece>> sections) {

    /** Left-to-right isolate: the claim's word is English in a text of any direction. */
    private static final char LRI = '\u2066';

    private static final char PDI = '\u2069';

    /** What changed from one content to another, by the section's label. */
    static Map<String, List<WordDiff.Piece>> between(VariantContent old, VariantContent now) {
        Map<String, List<WordDiff.Piece>> changed = new LinkedHashMap<>();
        for (SectionKind kind : SectionKind.values()) {
            String before = old.section(kind).map(Change::words).orElse("");
            String after = now.section(kind).map(Change::words).orElse("");
            if (!before.equals(after)) {
                changed.put(
                        SectionLabel.of(kind),
                        WordDiff.between(before, after, now.id().tag()));
            }
        }
        return changed;
    }

    /** The words with their claims, so that a claim moved to other words shows as a change too. */
    private static String words(Section section) {
        return section.passages().stream()
                .map(passage -> passage.claim().map(Change::named).orElse("") + passage.text())
                .collect(Collectors.joining("\n\n"));
    }

    private static String named(ClaimId claim) {
        return LRI + "[" + claim + "]" + PDI + " ";
    }
}
