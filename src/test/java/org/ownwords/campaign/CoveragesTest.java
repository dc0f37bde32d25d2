package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.TestDatabase;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;
import org.ownwords.review.HoldKind;

/** Who is served by which words, and why nobody is. */
class CoveragesTest {

    private CampaignFixture fixture;
    private CommunityId mirpuri;

    @BeforeEach
    void aCommunityThatSpeaksMirpuri() {
        fixture = new CampaignFixture(TestDatabase.H2);
        mirpuri = fixture.community("Mirpuri speakers in Bradford", "phr-x-mirpuri");
    }

    @Test
    void theCommunitysOwnLanguageServesWhereItIsReady() {
        CommunityId polish = fixture.community("Polish speakers", "pl");
        var revision = fixture.variant("pl", SectionKind.SMS);
        Cell cell = cell(polish, Channel.SMS);
        assertThat(cell.state()).isEqualTo(CellState.READY);
        assertThat(cell.mark()).isEqualTo(Mark.EXAMPLE);
        assertThat(cell.words().orElseThrow().revision()).isEqualTo(revision.id());
    }

    @Test
    void aProposalThatNobodyConfirmedNeverServesAndIsShown() {
        fixture.variant("ur", SectionKind.SMS);
        Cell cell = cell(mirpuri, Channel.SMS);
        assertThat(cell.state()).isEqualTo(CellState.HELD);
        assertThat(cell.reason()).contains("Nobody has confirmed").contains("Urdu");
        assertThat(cell.proposal()).contains(LanguageTag.of("ur"));
        assertThat(cell.words()).isEmpty();
    }

    @Test
    void aConfirmedFallbackServesAndSaysWhoConfirmedIt() {
        fixture.variant("ur", SectionKind.SMS);
        fixture.confirm(mirpuri, Medium.WRITTEN, "ur");
        Cell cell = cell(mirpuri, Channel.SMS);
        assertThat(cell.state()).isEqualTo(CellState.FALLBACK);
        assertThat(cell.servedBy()).contains(LanguageTag.of("ur"));
        assertThat(cell.reason()).contains("Urdu", "Nasreen Akhtar on 14 October 2026", "asked at the women's group");
    }

    @Test
    void whatIsConfirmedForReadingSaysNothingAboutListening() {
        fixture.variant("ur", SectionKind.SMS, SectionKind.SPOKEN);
        fixture.confirm(mirpuri, Medium.WRITTEN, "ur");
        assertThat(cell(mirpuri, Channel.SPOKEN).state()).isEqualTo(CellState.HELD);
    }

    @Test
    void aConfirmedListPassesOverLanguagesThatAreNotReady() {
        fixture.variant("ur", SectionKind.SMS);
        fixture.variant("en-GB", SectionKind.SMS);
        fixture.holdBack("ur", SectionKind.SMS, HoldKind.NOT_APPROVED, "Two reviews are missing");
        fixture.confirm(mirpuri, Medium.WRITTEN, "ur", "en-GB");
        assertThat(cell(mirpuri, Channel.SMS).servedBy()).contains(LanguageTag.of("en-GB"));
    }

    @Test
    void nothingServesWhereTheConfirmedLanguagesAreHeldAndTheReasonIsTheirs() {
        fixture.variant("ur", SectionKind.SMS);
        fixture.holdBack("ur", SectionKind.SMS, HoldKind.NOT_APPROVED, "Two reviews are missing");
        fixture.confirm(mirpuri, Medium.WRITTEN, "ur");
        Cell cell = cell(mirpuri, Channel.SMS);
        assertThat(cell.state()).isEqualTo(CellState.HELD);
        assertThat(cell.reason()).contains("Urdu: Two reviews are missing.");
    }

    @Test
    void aPosterIsHeldByItsHeadlineToo() {
        CommunityId polish = fixture.community("Polish speakers", "pl");
        fixture.variant("pl", SectionKind.LONG, SectionKind.HEADLINE);
        fixture.holdBack("pl", SectionKind.HEADLINE, HoldKind.NOT_APPROVED, "The headline has no review");
        assertThat(cell(polish, Channel.POSTER).state()).isEqualTo(CellState.HELD);
        assertThat(cell(polish, Channel.EMAIL).state()).isEqualTo(CellState.READY);
    }

    @Test
    void nothingServesWithoutAServiceAndRoute() {
        fixture.variant("pl", SectionKind.SMS);
        CommunityId polish = fixture.community("Polish speakers", "pl");
        Plan plan = fixture.plan(Set.of(polish), Set.of(Channel.SMS));
        Plan undecided = new Plan(
                plan.name(),
                plan.area(),
                plan.communities(),
                plan.messages(),
                plan.channels(),
                java.util.Optional.empty(),
                plan.window(),
                plan.funding(),
                plan.purpose());
        assertThat(fixture.coverages.of(CampaignFixture.OURS, undecided).in(CellState.HELD))
                .hasSize(1);
    }

    private Cell cell(CommunityId community, Channel channel) {
        Coverage coverage =
                fixture.coverages.of(CampaignFixture.OURS, fixture.plan(Set.of(community), Set.of(channel)));
        assertThat(coverage.cells()).hasSize(1);
        return coverage.cells().values().iterator().next();
    }
}
