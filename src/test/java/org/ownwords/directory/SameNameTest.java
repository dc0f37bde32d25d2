package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.directory.DirectoryFixture.OURS;
import static org.ownwords.directory.DirectoryFixture.WEST_YORKSHIRE;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.AtOnce;
import org.ownwords.TestDatabase;
import org.ownwords.language.LanguageTag;

/** Of several who add the same in the same moment one does, and the others are told at the field. */
class SameNameTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCommunity(TestDatabase database) throws Exception {
        var fixture = new DirectoryFixture(database);
        assertThat(AtOnce.refused(() -> fixture.communities.add(OURS, WEST_YORKSHIRE, "Mirpuri", LanguageTag.of("ur"))))
                .hasSize(5)
                .containsOnly("name");
        assertThat(fixture.communities.all(OURS.organisation())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aVenue(TestDatabase database) throws Exception {
        var fixture = new DirectoryFixture(database);
        Venue venue = new Venue(
                new VenueId(0),
                OURS.organisation(),
                WEST_YORKSHIRE,
                "Fairweather Cuts",
                "barber",
                "3 Invented Row",
                "",
                Optional.empty());
        assertThat(AtOnce.refused(() -> fixture.venues.add(OURS, venue)))
                .hasSize(5)
                .containsOnly("name");
        assertThat(fixture.venues.all(OURS.organisation())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aService(TestDatabase database) throws Exception {
        var fixture = new DirectoryFixture(database);
        assertThat(AtOnce.refused(fixture::addService)).hasSize(5).containsOnly("name");
        assertThat(fixture.services.all(OURS.organisation())).hasSize(1);
    }
}
