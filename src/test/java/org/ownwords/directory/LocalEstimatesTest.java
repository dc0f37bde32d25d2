package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.directory.DirectoryFixture.OTHERS;
import static org.ownwords.directory.DirectoryFixture.OURS;
import static org.ownwords.directory.DirectoryFixture.TODAY;
import static org.ownwords.directory.DirectoryFixture.WEST_YORKSHIRE;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;

class LocalEstimatesTest {

    private static LocalEstimate estimate(int people, String source, LocalDate asOf) {
        return new LocalEstimate(0, WEST_YORKSHIRE, LanguageTag.of("syl"), people, source, asOf);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEstimateIsKeptWithItsSourceTheLargestFirst(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        LocalEstimates estimates = fixture.estimates;
        estimates.add(OURS, estimate(400, " Mosque library, rough count ", TODAY.minusDays(3)));
        estimates.add(OURS, estimate(5200, "School languages survey 2026", TODAY));
        assertThat(estimates.in(OURS.organisation(), WEST_YORKSHIRE))
                .extracting(LocalEstimate::people, LocalEstimate::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5200, "School languages survey 2026"),
                        org.assertj.core.groups.Tuple.tuple(400, "Mosque library, rough count"));
        assertThat(fixture.audit.entries).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEstimateWithoutSourceNumberOrDayIsRefused(TestDatabase database) {
        LocalEstimates estimates = new DirectoryFixture(database).estimates;
        assertThatThrownBy(() -> estimates.add(OURS, estimate(0, " ", TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(3));
        assertThat(estimates.in(OURS.organisation(), WEST_YORKSHIRE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesAndRemovesNothing(TestDatabase database) {
        LocalEstimates estimates = new DirectoryFixture(database).estimates;
        estimates.add(OURS, estimate(400, "Mosque library", TODAY));
        long id = estimates.in(OURS.organisation(), WEST_YORKSHIRE).get(0).id();
        assertThat(estimates.in(OTHERS.organisation(), WEST_YORKSHIRE)).isEmpty();
        estimates.remove(OTHERS, id);
        assertThat(estimates.in(OURS.organisation(), WEST_YORKSHIRE)).hasSize(1);
        estimates.remove(OURS, id);
        assertThat(estimates.in(OURS.organisation(), WEST_YORKSHIRE)).isEmpty();
    }
}
