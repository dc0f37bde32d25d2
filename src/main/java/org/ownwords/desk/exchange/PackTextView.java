package org.ownwords.desk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.desk.message.SectionLabel;
import org.ownwords.desk.message.WordDiff;
import org.ownwords.exchange.PackPlan;
import org.ownwords.language.Language;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/**
 * What a pack would change in one text, as the page shows it.
 *
 * @param id its message and tag
 * @param approvedElsewhere by whom and when
 * @param changes section by section, those alone that differ
 */
public record PackTextView(
        String id, Language language, String origin, Optional<String> approvedElsewhere, List<Change> changes) {

    /** The words of one section that go and come. */
    public record Change(String where, List<WordDiff.Piece> pieces) {}

    static PackTextView of(PackPlan.Text text, Language language) {
        VariantContent theirs = text.proposed();
        List<Change> changes = new ArrayList<>();
        text.here().ifPresent(ours -> {
            for (SectionKind kind : SectionKind.values()) {
                String before = words(ours, kind);
                String after = words(theirs, kind);
                if (!before.equals(after)) {
                    changes.add(new Change(SectionLabel.of(kind), WordDiff.between(before, after, language.tag())));
                }
            }
        });
        return new PackTextView(
                theirs.id().toString(), language, theirs.origin().label(), text.approvedElsewhere(), changes);
    }

    private static String words(VariantContent content, SectionKind kind) {
        return content.section(kind).map(Section::text).orElse("");
    }
}
