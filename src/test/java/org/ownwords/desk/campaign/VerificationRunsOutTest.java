package org.ownwords.desk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.London;
import org.ownwords.campaign.Placement;
import org.ownwords.delivery.TestClock;
import org.ownwords.desk.Desk;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.Fact;
import org.ownwords.directory.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every page says and does, from two months before a verification runs out until the day after. */
@AwarenessWeek.Test
@SuppressWarnings("NullAway.Init") // each case begins its own week
class VerificationRunsOutTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 17);

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Bradford bradford;

    @Autowired
    private TestClock clock;

    private AwarenessWeek week;

    @BeforeEach
    void aVerificationThatHasLong() {
        on(LAST_DAY.minusDays(90));
        week = new AwarenessWeek(app);
        verified();
    }

    @ParameterizedTest(name = "{0} days left")
    @CsvSource({
        "61, False, True, '', True, True",
        "60, True, True, 60 days left, True, True",
        "59, True, True, 59 days left, True, True",
        "31, True, True, 31 days left, True, True",
        "30, True, True, 30 days left, True, True",
        "8, True, True, 8 days left, True, True",
        "7, True, True, 7 days left, True, True",
        "1, True, True, 1 day left, True, True",
        "0, True, True, Last day, True, True",
        "-1, True, False, Run out, False, False",
    })
    void theWorkListRemindsThenNewUsesWaitAndThePageKeepsTheNumber(
            int left, boolean reminded, boolean mayBePrinted, String tag, boolean ready, boolean claimed)
            throws Exception {
        week.released();
        week.print("English", bradford.barber);
        Placement poster = week.prints().get(0);
        on(LAST_DAY.minusDays(left));

        String work = desk.page(bradford.worker, "/work");
        assertThat(work.contains("facts/free?route=")).isEqualTo(reminded);
        if (!tag.isEmpty()) {
            assertThat(desk.page(bradford.worker, week.service())).contains(tag);
        }
        week.print("English", bradford.barber);
        assertThat(week.prints()).hasSize(mayBePrinted ? 2 : 1);
        String plan = Objects.requireNonNull(desk.send(bradford.worker, week.form("/campaigns/new", "0", "save"))
                .getRedirectedUrl());
        assertThat(desk.page(bradford.worker, plan).contains("must be verified again"))
                .isNotEqualTo(ready);
        assertThat(week.page(poster)).contains("tel:08081570123");
        assertThat(week.page(poster).contains("free")).isEqualTo(claimed);
        assertThat(work).as("an old poster may hang on").doesNotContain("Take down");

        verified();
        assertThat(week.page(poster)).contains("free");
    }

    private void verified() {
        Fact fact = new Fact(
                ClaimId.of("free"),
                true,
                "Sana",
                London.today(clock),
                "Called from a pay phone",
                London.today(clock).isAfter(LAST_DAY) ? LAST_DAY.plusYears(1) : LAST_DAY);
        app.getBean(Services.class).verify(bradford.worker.actor(), bradford.service, bradford.route, fact);
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }
}
