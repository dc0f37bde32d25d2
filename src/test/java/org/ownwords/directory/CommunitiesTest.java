package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.directory.DirectoryFixture.OTHERS;
import static org.ownwords.directory.DirectoryFixture.OURS;
import static org.ownwords.directory.DirectoryFixture.TODAY;
import static org.ownwords.directory.DirectoryFixture.WEST_YORKSHIRE;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;

class CommunitiesTest {

    private static final LanguageTag MIRPURI = LanguageTag.of("phr-x-mirpuri");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNewerConfirmationReplacesTheOneOfItsMediumAndKeepsIt(TestDatabase database) {
        var fixture = new DirectoryFixture(database);
        Communities communities = fixture.communities;
        CommunityId id = communities.add(OURS, WEST_YORKSHIRE, " Mirpuri families ", LanguageTag.of("PHR-x-mirpuri"));
        communities.confirmFallback(OURS, id, confirmed(Medium.WRITTEN, "ur", "en-GB"));
        communities.confirmFallback(OURS, id, confirmed(Medium.SPOKEN, "ur"));
        communities.confirmFallback(OURS, id, confirmed(Medium.WRITTEN));

        Community found = communities.find(OURS.organisation(), id).orElseThrow();
        assertThat(found.name()).isEqualTo("Mirpuri families");
        assertThat(found.language()).isEqualTo(MIRPURI);
        assertThat(found.fallback(Medium.WRITTEN)).isEqualTo(Optional.of(confirmed(Medium.WRITTEN)));
        assertThat(found.fallback(Medium.SPOKEN)).isEqualTo(Optional.of(confirmed(Medium.SPOKEN, "ur")));
        assertThat(found.fallbacks()).hasSize(2);
        assertThat(fixture.jdbc
                        .sql("select count(*) from directory_fallback")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(fixture.audit.entries)
                .hasSize(4)
                .last()
                .asString()
                .startsWith("community.confirm-fallback community/" + id.value() + " WRITTEN: nothing");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatMustNeverServeAndWhatNobodyKnowsIsRefusedWithARemedy(TestDatabase database) {
        Communities communities = new DirectoryFixture(database).communities;
        CommunityId id = communities.add(OURS, WEST_YORKSHIRE, "Mirpuri families", MIRPURI);
        refused(communities, id, confirmed(Medium.WRITTEN, "ur", "hi"), "must never be given", "Leave it out");
        refused(communities, id, confirmed(Medium.WRITTEN, "qqq"), "qqq", "");
        refused(communities, id, confirmed(Medium.WRITTEN, "ur", "UR"), "named twice", "once");
        refused(communities, id, confirmed(Medium.SPOKEN, "phr-x-mirpuri"), "own language", "Leave it out");
        refused(communities, id, confirmed(Medium.WRITTEN, "bfi"), "hardly written", "spoken word");
        refused(
                communities,
                id,
                new ConfirmedFallback(Medium.WRITTEN, java.util.List.of(), "", TODAY.plusDays(1), ""),
                "still to come",
                "Name the person");
        assertThat(communities.find(OURS.organisation(), id).orElseThrow().fallbacks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationSeesAndChangesNothing(TestDatabase database) {
        Communities communities = new DirectoryFixture(database).communities;
        CommunityId id = communities.add(OURS, WEST_YORKSHIRE, "Mirpuri families", MIRPURI);
        assertThat(communities.all(OTHERS.organisation())).isEmpty();
        assertThat(communities.find(OTHERS.organisation(), id)).isEmpty();
        assertThatThrownBy(() -> communities.confirmFallback(OTHERS, id, confirmed(Medium.WRITTEN, "ur")))
                .hasMessageContaining("no such community");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCommunityHasAKnownAreaAKnownLanguageAndANameOfItsOwn(TestDatabase database) {
        Communities communities = new DirectoryFixture(database).communities;
        communities.add(OURS, WEST_YORKSHIRE, "Mirpuri families", MIRPURI);
        assertThatThrownBy(() -> communities.add(OURS, WEST_YORKSHIRE, "mirpuri families", MIRPURI))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> communities.add(OURS, new AreaCode("E1"), "", LanguageTag.of("qqq")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(3));
        assertThat(communities.add(OTHERS, WEST_YORKSHIRE, "Mirpuri families", MIRPURI))
                .isNotNull();
    }

    private static void refused(
            Communities communities, CommunityId id, ConfirmedFallback fallback, String what, String remedy) {
        assertThatThrownBy(() -> communities.confirmFallback(OURS, id, fallback))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(remedy);
    }

    private static ConfirmedFallback confirmed(Medium medium, String... order) {
        return new ConfirmedFallback(
                medium, Stream.of(order).map(LanguageTag::of).toList(), "Nasreen", TODAY, "Session of 3 October");
    }
}
