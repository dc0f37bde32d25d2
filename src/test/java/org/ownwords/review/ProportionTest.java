package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        "LONG, free, GENERAL, , 1, 0",
        "HEADLINE, free, GENERAL, , 1, 0",
        "SOCIAL, independent-of-police, GENERAL, , 1, 0",
        "SMS, free, GENERAL, , 2, 0",
        "SPOKEN, free, GENERAL, , 2, 0",
        "LONG, confidential, GENERAL, , 2, 2",
        "LONG, confidentiality-exceptions, GENERAL, , 2, 2",
        "SOCIAL, not-shared-with-immigration, GENERAL, , 2, 2",
        "LONG, anonymous, GENERAL, , 1, 2",
        "LONG, free, SENSITIVE, , 2, 0",
        "SMS, confidential, SENSITIVE, One speaker in the county, 1, 2",
        "LONG, free, GENERAL, One speaker in the county, 1, 0",
    })
    void reviewIsInProportionToWhatATextCanDo(
            SectionKind kind, String claim, ReviewDepth depth, String onlyReviewer, int approvals, int understood) {
        Section section = new Section(kind, List.of(new Passage(Optional.of(ClaimId.of(claim)), "Words")));
        assertThat(Proportion.of(section, depth, Optional.ofNullable(onlyReviewer)))
                .isEqualTo(new Proportion(approvals, understood));
    }
}
