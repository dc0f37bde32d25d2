package org.ownwords.reach;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.Accounts;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Rule;
import org.ownwords.review.counts.PanelCounts;
import org.ownwords.review.counts.PanelPayment;
import org.ownwords.review.counts.PanelSession;

/** Hours and pay of panels, as a commissioning body may see them. */
class PanelsTest {

    private static final OrganisationId BOARD = new OrganisationId(9);
    private static final OrganisationId OURS = new OrganisationId(1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final PanelPayment NOTHING = new PanelPayment(0, 0);

    private Instant now = Instant.parse("2027-05-01T09:00:00Z");

    private PanelTable table(List<PanelSession> sessions) {
        return table(sessions, List.of(), NOTHING);
    }

    private PanelTable table(List<PanelSession> sessions, List<YearMonth> paid, PanelPayment payment) {
        Commissions commissions = mock();
        PanelCounts counts = mock();
        Accounts accounts = mock();
        when(accounts.organisation(OURS))
                .thenReturn(new Organisation(OURS, "=Open Door", OrganisationKind.DELIVERING, true));
        when(commissions.deliveringFor(BOARD)).thenReturn(List.of(OURS));
        when(counts.of(OURS)).thenReturn(sessions);
        when(counts.paidMonths(OURS)).thenReturn(new TreeSet<>(paid));
        when(counts.payments(any(), any(), any())).thenReturn(NOTHING);
        paid.forEach(month -> when(counts.payments(
                        OURS, HalfYear.of(month).first(), HalfYear.of(month).last()))
                .thenReturn(payment));
        return new Panels(commissions, accounts, counts, new Indicators(), Clock.fixed(now, UTC))
                .of(BOARD, Rule.COMMISSIONER);
    }

    /** Of whom, for two hours each, how many of them were paid £15. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 10, 75",
        "5, 4, 10, withheld to protect people",
        "4, 4, withheld to protect people, withheld to protect people",
        "0, 0, withheld to protect people, withheld to protect people",
        "11, 6, 20, 90",
        "12, 7, 25, 105",
    })
    void hoursAndPoundsAreWithheldWhereFewPeopleStandBehindThem(int people, int paid, String hours, String pounds) {
        assertThat(table(List.of(new PanelSession(MAY, people, people * 120L, paid, paid * 1500L)))
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.figures().hours().words()).isEqualTo(hours);
                    assertThat(row.figures().sessions().words()).isEqualTo(pounds);
                    assertThat(row.figures().reviews()).isInstanceOf(Figure.Withheld.class);
                });
    }

    @Test
    void peopleOfSeveralSessionsCountTogetherAndHalvesOfTheFinancialYearApart() {
        PanelSession small = new PanelSession(LocalDate.of(2026, 9, 30), 3, 180, 3, 4500);
        PanelSession next = new PanelSession(LocalDate.of(2026, 10, 1), 3, 150, 3, 4500);
        PanelSession winter = new PanelSession(LocalDate.of(2027, 3, 31), 3, 150, 3, 4500);
        PanelTable table = table(List.of(small, next, winter));
        assertThat(table.rows())
                .extracting(
                        PanelRow::half,
                        row -> row.figures().hours().words(),
                        row -> row.figures().sessions().words())
                .containsExactly(
                        tuple("October 2026 to March 2027", "5", "90"),
                        tuple("April to September 2026", Figure.WITHHELD, Figure.WITHHELD));
        assertThat(table.total())
                .hasValueSatisfying(total -> assertThat(total.inOrder())
                        .as("with the winter, a total would give the summer away")
                        .allMatch(Figure::withheld));
    }

    @Test
    void aColumnOfWhichNothingIsWithheldHasItsTotal() {
        PanelTable table = table(List.of(
                new PanelSession(LocalDate.of(2026, 9, 30), 12, 24 * 60, 3, 4500),
                new PanelSession(LocalDate.of(2026, 10, 1), 7, 14 * 60, 7, 10500)));
        assertThat(table.total()).hasValueSatisfying(total -> {
            assertThat(total.hours().words()).as("38").isEqualTo("40");
            assertThat(total.sessions().withheld()).isTrue();
        });
        assertThat(table(List.of(new PanelSession(MAY, 12, 60, 12, 100))).total())
                .isEmpty();
    }

    @Test
    void reviewersByLinkAreCountedByHeadsNotByPayments() {
        YearMonth month = YearMonth.of(2026, 4);
        assertThat(reviews(month, new PanelPayment(5, 6500)).words()).isEqualTo("65");
        assertThat(reviews(month, new PanelPayment(4, 6500)).withheld()).isTrue();
        assertThat(table(List.of()).rows()).isEmpty();
    }

    private Figure<Long> reviews(YearMonth month, PanelPayment payment) {
        return table(List.of(), List.of(month), payment).rows().get(0).figures().reviews();
    }

    /** What can be computed: a withheld cell of a column whose other cells and whose total are shown. */
    @Test
    void noWithheldAmountFollowsFromTheOthersAndTheirTotal() {
        Random random = new Random(4);
        int withheld = 0;
        int totals = 0;
        for (int round = 0; round < 500; round++) {
            PanelTable table = table(sessions(random));
            for (int column = 0; column < 3; column++) {
                int at = column;
                List<Figure<Long>> cells = table.rows().stream()
                        .map(row -> row.figures().inOrder().get(at))
                        .toList();
                boolean total = table.total()
                        .filter(shown -> !shown.inOrder().get(at).withheld())
                        .isPresent();
                boolean hidden = cells.stream().anyMatch(Figure::withheld);
                assertThat(total && hidden)
                        .as("a column with a withheld amount beside its total: %s", PanelCsv.write(table))
                        .isFalse();
                withheld += hidden ? 1 : 0;
                totals += total ? 1 : 0;
            }
        }
        assertThat(withheld).isGreaterThan(100);
        assertThat(totals).isGreaterThan(100);
    }

    private static List<PanelSession> sessions(Random random) {
        List<PanelSession> sessions = new ArrayList<>();
        for (int half = 0; half < 3; half++) {
            int people = 3 + random.nextInt(12);
            sessions.add(new PanelSession(MAY.minusMonths(6L * half), people, people * 60L, people, people * 1500L));
        }
        return sessions;
    }

    @Test
    void aHalfYearThatRunsIsNotShownSoThatTwoDaysCannotBeSubtracted() {
        now = Instant.parse("2026-11-20T09:00:00Z");
        PanelSession over = new PanelSession(MAY, 12, 1440, 12, 18000);
        PanelSession first = new PanelSession(LocalDate.of(2026, 10, 5), 9, 540, 9, 13500);
        PanelSession second = new PanelSession(LocalDate.of(2026, 11, 12), 1, 60, 1, 9900);
        PanelTable yesterday = table(List.of(over, first));
        PanelTable today = table(List.of(over, first, second));
        assertThat(yesterday.running()).isTrue();
        assertThat(PanelCsv.write(today)).isEqualTo(PanelCsv.write(yesterday)).doesNotContain("October 2026");
        now = Instant.parse("2027-03-31T22:59:00Z");
        assertThat(table(List.of(over, first)).rows()).hasSize(1);
        now = Instant.parse("2027-03-31T23:00:00Z");
        assertThat(table(List.of(over, first)).rows()).as("April in London").hasSize(2);
    }

    @Test
    void theFileSaysWhatThePageSaysAndRunsNoFormula() {
        String csv = PanelCsv.write(table(List.of(new PanelSession(MAY, 12, 24 * 60, 4, 6000))));
        assertThat(csv)
                .contains(
                        "'=Open Door,April to September 2026,25,withheld to protect people,withheld to protect people",
                        "Rule applied (authorised commissioner)",
                        "How it misleads: It counts hours")
                .doesNotContain("60");
    }
}
