package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.campaign.PrintedSheets.TextStanding;
import org.ownwords.directory.VenueId;
import org.ownwords.message.Mark;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.render.Edition;
import org.ownwords.render.Family;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.Sheet;
import org.ownwords.render.SheetChoice;
import org.ownwords.render.SheetFormat;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;

@SuppressWarnings("NullAway.Init") // the database is chosen by the test
class PrintedSheetsTest {

    private static final String CODE = "KMTR-HXVB";

    private CampaignFixture given;
    private CampaignId campaign;

    private void on(TestDatabase database) {
        given = new CampaignFixture(database);
        given.variant("ur", SectionKind.HEADLINE, SectionKind.LONG);
        campaign = given.released(Set.of(given.community("Urdu readers", "ur")), Set.of(Channel.POSTER));
        keep(CODE, SheetFormat.POSTER_A4);
    }

    private void keep(String code, SheetFormat format) {
        Edition pinned = given.editions.of(CampaignFixture.OURS, pin()).orElseThrow();
        given.printed.keep(
                CampaignFixture.OURS,
                campaign,
                format,
                Family.YOUNG,
                List.of(pinned),
                new Sheet(new byte[0], 12, CampaignFixture.TODAY, code));
    }

    private Pin pin() {
        return given.campaigns.pins(CampaignFixture.OURS, campaign).get(0);
    }

    private PrintedSheet found(String typed) {
        return given.printed.find(CampaignFixture.OURS, typed).sheet().orElseThrow();
    }

    private TextStanding standing() {
        return given.printed.standing(CampaignFixture.OURS, found(CODE)).get(0);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aQuotedCodeTellsWhatStandsOnTheSheet(TestDatabase database) {
        on(database);
        PrintedSheet sheet = found(CODE);
        assertThat(sheet.campaign()).isEqualTo(campaign);
        assertThat(sheet.format()).isEqualTo("poster-a4");
        assertThat(sheet.family()).isEqualTo("young");
        assertThat(sheet.mark()).isEqualTo(Mark.EXAMPLE);
        assertThat(sheet.printedOn()).isEqualTo(CampaignFixture.TODAY);
        assertThat(sheet.texts()).singleElement().satisfies(text -> {
            assertThat(text.variant().tag().value()).isEqualTo("ur");
            assertThat(text.sections())
                    .extracting(section -> section.section())
                    .containsExactlyInAnyOrder(SectionKind.HEADLINE, SectionKind.LONG);
        });
        assertThat(standing().revision().map(Revision::number)).contains(1);
        assertThat(standing().holds()).isEmpty();
        assertThat(standing().newer()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSameSheetMadeAgainIsKeptOnce(TestDatabase database) {
        on(database);
        keep(CODE, SheetFormat.POSTER_A4);
        assertThat(found(CODE).texts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsThatAreHeldSinceAreToComeDown(TestDatabase database) {
        on(database);
        given.holdBack("ur", SectionKind.LONG, HoldKind.WITHDRAWN, "It was withdrawn.");
        assertThat(standing().holds()).extracting(Hold::reason).containsExactly("It was withdrawn.");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void newerWordsAreToldOfOnceTheyAreReady(TestDatabase database) {
        on(database);
        given.variant("ur", SectionKind.HEADLINE, SectionKind.LONG);
        assertThat(standing().newer()).isTrue();
        assertThat(standing().revision().map(Revision::number)).contains(1);
        given.holdBack("ur", SectionKind.LONG, HoldKind.NOT_APPROVED, "Nobody has approved it.");
        assertThat(standing().newer()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itsPrintsAreFoundWithWhatBecameOfThem(TestDatabase database) {
        on(database);
        VenueId venue = given.venue();
        SheetChoice look = SheetChoice.in(Family.PLAIN).withPrintMarks(true);
        PlacementId print =
                given.placements.print(CampaignFixture.WORKER, campaign, pin(), venue, PosterFormat.A4, look);
        given.placements.print(CampaignFixture.WORKER, campaign, pin(), venue, PosterFormat.A3, look);
        given.placements.recall(CampaignFixture.WORKER, print, "Taken down");
        assertThat(given.printed.prints(CampaignFixture.OURS, found(CODE)))
                .singleElement()
                .satisfies(placement -> {
                    assertThat(placement.id()).isEqualTo(print);
                    assertThat(placement.look()).isEqualTo(look);
                    assertThat(placement.out()).isFalse();
                    assertThat(given.placements.find(CampaignFixture.OURS, placement.letters()))
                            .contains(placement);
                    assertThat(given.placements.find(CampaignFixture.OTHERS.organisation(), placement.letters()))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherOrganisationFindsNothing(TestDatabase database) {
        on(database);
        var found = given.printed.find(CampaignFixture.OTHERS.organisation(), CODE);
        assertThat(found.sheet()).isEmpty();
        assertThat(found.alike()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // as typed; found; offered
                "kmtr hxvb; KMTR-HXVB; ",
                "KMTRHXVB; KMTR-HXVB; ",
                "KMTR-HXV8; KMTR-HXVB; ",
                "1DZD-S5BB; LDZD-SSBB; ",
                "IOZQ-55B8; LDZD-SSBB; ",
                "KMTR-HXVD; ; KMTR-HXVB",
                "MKTR-HXVB; ; KMTR-HXVB",
                "KMTR-HXV; ; ",
                "KMTR-HHHB; ; ",
                "; ; ",
                "or 1=1 --; ; ",
            })
    void lettersThatLookAlikeAreTakenForEachOther(String typed, String code, String offered) {
        on(TestDatabase.H2);
        keep("LDZD-SSBB", SheetFormat.POSTER_A3);
        var found = given.printed.find(CampaignFixture.OURS, typed == null ? "" : typed);
        assertThat(found.sheet().map(PrintedSheet::code).orElse(null)).isEqualTo(code);
        assertThat(found.alike()).isEqualTo(offered == null ? List.of() : Arrays.asList(offered.split(" ")));
    }
}
