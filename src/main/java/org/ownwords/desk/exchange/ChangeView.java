package org.ownwords.desk.exchange;

import java.util.List;
import java.util.Optional;
import org.ownwords.desk.message.SectionLabel;
import org.ownwords.desk.message.WordDiff;
import org.ownwords.exchange.format.UnitId;
import org.ownwords.exchange.translate.UnitChange;
import org.ownwords.language.LanguageTag;

/**
 * A change of one piece of text as the page shows it.
 *
 * @param where such as "Text message, passage 2, claim free"
 * @param pieces the words that go and come
 * @param english what changed in the English since it was sent out, where it did; no words where the file does not say
 */
public record ChangeView(
        String where, List<WordDiff.Piece> pieces, Optional<List<WordDiff.Piece>> english, List<String> warnings) {

    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    static ChangeView of(UnitChange change, LanguageTag tag) {
        return new ChangeView(
                where(change.id()),
                WordDiff.between(change.before(), change.after(), tag),
                change.stale()
                        .map(english -> english.then().isEmpty()
                                ? List.of()
                                : WordDiff.between(english.then(), english.now(), ENGLISH)),
                change.warnings());
    }

    private static String where(UnitId id) {
        String part = id.section().map(SectionLabel::of).orElse("Subject of the email");
        return part
                + (id.number() == 0 ? "" : ", passage " + id.number())
                + id.claim().map(claim -> ", claim " + claim.value()).orElse("");
    }
}
