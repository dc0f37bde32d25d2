package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.SectionKind;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        // section, claim, the catalogue asks, only one reviewer, approved elsewhere, approvals, understood
        "LONG, free, GENERAL, , false, 1, 0",
        "HEADLINE, free, GENERAL, , false, 1, 0",
        "SOCIAL, independent-of-police, GENERAL, , false, 1, 0",
        "SMS, free, GENERAL, , false, 2, 0",
        "SPOKEN, free, GENERAL, , false, 2, 0",
        "LONG, confidential, GENERAL, , false, 2, 2",
        "LONG, confidentiality-exceptions, GENERAL, , false, 2, 2",
        "SOCIAL, not-shared-with-immigration, GENERAL, , false, 2, 2",
        "LONG, anonymous, GENERAL, , false, 1, 2",
        "LONG, free, SENSITIVE, , false, 2, 0",
        "SMS, confidential, SENSITIVE, One speaker in the county, false, 1, 2",
        "LONG, free, GENERAL, One speaker in the county, false, 1, 0",
        "LONG, free, GENERAL, , true, 1, 0",
        "LONG, free, SENSITIVE, , true, 1, 0",
        "SOCIAL, free, SENSITIVE, , true, 1, 0",
        "SMS, free, GENERAL, , true, 2, 0",
        "SPOKEN, free, SENSITIVE, , true, 2, 0",
        "LONG, confidential, GENERAL, , true, 2, 2",
        "SOCIAL, not-shared-with-immigration, SENSITIVE, , true, 2, 2",
        "LONG, anonymous, SENSITIVE, , true, 1, 2",
        "SMS, confidential, SENSITIVE, One speaker in the county, true, 1, 2",
    })
    void reviewIsInProportionToWhatATextCanDo(
            SectionKind kind,
            String claim,
            ReviewDepth depth,
            String onlyReviewer,
            boolean elsewhere,
            int approvals,
            int understood) {
        assertThat(Proportion.of(kind, Set.of(ClaimId.of(claim)), depth, Optional.ofNullable(onlyReviewer), elsewhere))
                .isEqualTo(new Proportion(approvals, understood));
    }
}
