package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.directory.DirectoryFixture.OTHERS;
import static org.ownwords.directory.DirectoryFixture.OURS;
import static org.ownwords.directory.DirectoryFixture.TODAY;
import static org.ownwords.directory.DirectoryFixture.WEST_YORKSHIRE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;

class VenuesTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSafetyReviewIsKeptWithItsDayAndAudited(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        VenueId id = fixture.venues.add(OURS, venue("Corner barber", "", Optional.empty()));
        fixture.venues.reviewSafety(OURS, id, "Men alone; not with family", TODAY);
        Venue found = fixture.venues.find(OURS.organisation(), id).orElseThrow();
        assertThat(found.safeFor()).isEqualTo("Men alone; not with family");
        assertThat(found.safetyReviewedOn()).contains(TODAY);
        assertThat(fixture.audit.entries).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsWrongWithAVenueIsTold(TestDatabase database) {
        Venues venues = new DirectoryFixture(database).venues;
        venues.add(OURS, venue("Corner barber", "Men", Optional.of(TODAY)));
        assertThatThrownBy(() -> venues.add(OURS, venue("corner barber", "", Optional.empty())))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> venues.add(OURS, venue(" ", "", Optional.of(TODAY.plusDays(1)))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(3));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesAndChangesNothing(TestDatabase database) {
        Venues venues = new DirectoryFixture(database).venues;
        VenueId id = venues.add(OURS, venue("Corner barber", "Men", Optional.of(TODAY)));
        assertThat(venues.all(OTHERS.organisation())).isEmpty();
        assertThat(venues.find(OTHERS.organisation(), id)).isEmpty();
        assertThatThrownBy(() -> venues.reviewSafety(OTHERS, id, "Everyone", TODAY))
                .hasMessageContaining("no such venue");
        assertThat(venues.find(OURS.organisation(), id).orElseThrow().safeFor()).isEqualTo("Men");
    }

    private static Venue venue(String name, String safeFor, Optional<LocalDate> reviewed) {
        return new Venue(
                new VenueId(0),
                OURS.organisation(),
                WEST_YORKSHIRE,
                name,
                "barber",
                "1 Example Street",
                safeFor,
                reviewed);
    }
}
