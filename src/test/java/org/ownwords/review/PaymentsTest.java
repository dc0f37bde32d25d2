package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationId;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.link.Payments;

class PaymentsTest {

    @ParameterizedTest
    @CsvSource({
        "CASH, 1500, ''",
        "CASH, 0, no amount from",
        "VOUCHER, 100001, no amount from",
        "EXPENSES, 340, ''",
        "DECLINED, 0, ''",
        "DECLINED, 100, No amount belongs",
        "NOT_PERMITTED, 0, ''",
        "NOT_PERMITTED, 1, No amount belongs"
    })
    void anAmountBelongsToMoneyAlone(PaymentKind kind, long pence, String refusal) {
        var fixture = new LinkFixture(TestDatabase.H2);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.answerAndSend(link, Decision.APPROVE);
        if (refusal.isEmpty()) {
            fixture.payments.record(fixture.worker, link.invitation(), kind, pence, ReviewFixture.TODAY);
            assertThat(fixture.payments.of(new OrganisationId(1), link.invitation()))
                    .isPresent();
        } else {
            assertThatThrownBy(() -> fixture.payments.record(
                            fixture.worker, link.invitation(), kind, pence, ReviewFixture.TODAY))
                    .hasMessageContaining(refusal);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTotalsNameNobodyAndNoTextAndACorrectionReplaces(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink one = fixture.invite("Zarina");
        GivenLink other = fixture.invite("Bushra");
        assertThatThrownBy(() -> fixture.payments.record(
                        fixture.worker, one.invitation(), PaymentKind.CASH, 1500, ReviewFixture.TODAY))
                .hasMessageContaining("has not been answered");
        fixture.answerAndSend(one, Decision.APPROVE);
        fixture.answerAndSend(other, Decision.APPROVE);
        fixture.payments.record(fixture.worker, one.invitation(), PaymentKind.CASH, 150000 / 100, ReviewFixture.TODAY);
        fixture.payments.record(fixture.lead, one.invitation(), PaymentKind.VOUCHER, 2005, ReviewFixture.TODAY);
        fixture.payments.record(
                fixture.worker, other.invitation(), PaymentKind.NOT_PERMITTED, 0, ReviewFixture.TODAY.minusMonths(1));
        assertThat(fixture.payments.csv(new OrganisationId(1)))
                .isEqualTo("month,kind,reviews,pounds\r\n"
                        + "2026-09,not permitted,1,0.00\r\n"
                        + "2026-10,voucher,1,20.05\r\n");
        assertThat(fixture.payments.csv(new OrganisationId(2))).isEqualTo("month,kind,reviews,pounds\r\n");
        assertThatThrownBy(() -> fixture.payments.record(
                        fixture.first, one.invitation(), PaymentKind.CASH, 1500, ReviewFixture.TODAY))
                .hasMessageContaining("outreach worker");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoeverWasPaidSeveralTimesCountsOnceAndOnlyMoneyOrItsWorthCounts(TestDatabase database) {
        var fixture = new LinkFixture(database);
        OrganisationId us = new OrganisationId(1);
        YearMonth april = YearMonth.of(2026, 4);
        YearMonth october = YearMonth.of(2026, 10);
        for (PaymentKind kind : List.of(PaymentKind.CASH, PaymentKind.VOUCHER, PaymentKind.DECLINED)) {
            fixture.save(ReviewFixture.URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مدد مفت ہے۔ " + kind);
            GivenLink link = fixture.invite("Zarina");
            fixture.answerAndSend(link, Decision.APPROVE);
            fixture.payments.record(
                    fixture.worker, link.invitation(), kind, kind.isMoney() ? 1500 : 0, ReviewFixture.TODAY);
        }
        assertThat(fixture.payments.months(us)).containsExactly(october);
        assertThat(fixture.payments.given(us, april, october)).isEqualTo(new Payments.Given(1, 3000));
        assertThat(fixture.payments.given(us, october, october)).isEqualTo(new Payments.Given(1, 3000));
        assertThat(fixture.payments.given(us, april, october.minusMonths(1))).isEqualTo(new Payments.Given(0, 0));
        assertThat(fixture.payments.given(new OrganisationId(2), april, october))
                .isEqualTo(new Payments.Given(0, 0));
    }
}
