package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.review.ReviewFixture.URDU;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.TestDatabase;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

class ApprovedElsewhereTest {

    private static final String CALDER = "Calder Voices, 2026-09-30";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // revisions, oldest first, as record/words; reviewers that the newest words need
                "-/One, -, 2",
                "Calder/One, -, 1",
                "-/One, Calder/Two, 1",
                // an edit here drops the record, or carries it along unawares
                "Calder/One, -/Two, 2",
                "Calder/One, Calder/Two, 2",
                "Calder/One, -/One, 2",
                // going back to the very words that came
                "Calder/One, Calder/One, 1",
                "' /One', -, 2"
            })
    void oneLocalReviewerIsEnoughForTheVeryWordsThatCame(String older, String newer, int needed) {
        var fixture = new ReviewFixture(TestDatabase.H2, false);
        fixture.depth = ReviewDepth.SENSITIVE;
        Section words = save(fixture, older);
        if (newer != null) {
            words = save(fixture, newer);
        }
        assertThat(fixture.reviews.progress(SectionDigests.ref(URDU, words)).approvalsNeeded())
                .isEqualTo(needed);
    }

    private static Section save(ReviewFixture fixture, String revision) {
        String record = revision.split("/")[0];
        Section section = new Section(
                SectionKind.LONG, List.of(new Passage(Optional.of(ClaimId.of("free")), revision.split("/")[1])));
        Map<String, Object> front =
                record.equals("-") ? Map.of() : Map.of("approved-elsewhere", record.isBlank() ? record : CALDER);
        fixture.save(
                new VariantContent(URDU, Origin.TRANSLATED, Optional.empty(), front, List.of(section)), fixture.author);
        return section;
    }
}
