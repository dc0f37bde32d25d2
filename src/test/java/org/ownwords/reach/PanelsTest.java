package org.ownwords.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
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

    private final Commissions commissions = mock();
    private final PanelCounts counts = mock();

    private List<PanelRow> rows(List<PanelSession> sessions, List<PanelPayment> payments) {
        Accounts accounts = mock();
        when(accounts.organisation(OURS))
                .thenReturn(new Organisation(OURS, "Open Door", OrganisationKind.DELIVERING, true));
        when(commissions.deliveringFor(BOARD)).thenReturn(List.of(OURS));
        when(counts.of(OURS)).thenReturn(sessions);
        when(counts.payments(OURS)).thenReturn(payments);
        return new Panels(commissions, accounts, counts, new Indicators()).of(BOARD, Rule.COMMISSIONER);
    }

    /** Of whom, for how long, how many of them were paid £15. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 10, 75",
        "5, 4, 10, withheld to protect people",
        "4, 4, withheld to protect people, withheld to protect people",
        "0, 0, withheld to protect people, withheld to protect people",
        "12, 6, 24, 90",
    })
    void hoursAndPoundsAreWithheldWhereFewPeopleStandBehindThem(int people, int paid, String hours, String pounds) {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(rows(List.of(new PanelSession(day, people, people * 120L, paid, paid * 1500L)), List.of()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.hours().words()).isEqualTo(hours);
                    assertThat(row.sessions().words()).isEqualTo(pounds);
                    assertThat(row.reviews()).isInstanceOf(Figure.Withheld.class);
                });
    }

    @Test
    void peopleOfSeveralSessionsCountTogetherAndHalvesOfTheFinancialYearApart() {
        PanelSession small = new PanelSession(LocalDate.of(2026, 9, 30), 3, 180, 3, 4500);
        PanelSession next = new PanelSession(LocalDate.of(2026, 10, 1), 3, 180, 3, 4500);
        PanelSession winter = new PanelSession(LocalDate.of(2027, 3, 31), 3, 180, 3, 4500);
        assertThat(rows(List.of(small, next, winter), List.of()))
                .extracting(
                        PanelRow::half,
                        row -> row.hours().words(),
                        row -> row.sessions().words())
                .containsExactly(
                        tuple("October 2026 to March 2027", "6", "90"),
                        tuple("April to September 2026", Figure.WITHHELD, Figure.WITHHELD));
    }

    @Test
    void reviewsByLinkArePaidFromFiveOn() {
        YearMonth month = YearMonth.of(2026, 4);
        List<PanelPayment> five = List.of(new PanelPayment(month, 3, 4500), new PanelPayment(month, 2, 2000));
        assertThat(rows(List.of(), five).get(0).reviews().words()).isEqualTo("65");
        assertThat(rows(List.of(), five.subList(0, 1)).get(0).reviews().withheld())
                .isTrue();
        assertThat(rows(List.of(), Collections.emptyList())).isEmpty();
    }
}
