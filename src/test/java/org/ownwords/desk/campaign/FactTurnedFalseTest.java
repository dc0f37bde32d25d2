package org.ownwords.desk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Person;
import org.ownwords.campaign.Placement;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.TestClock;
import org.ownwords.delivery.dispatch.DispatchByHand;
import org.ownwords.desk.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * One message in two languages that at one moment waits in the queues of texts and emails, stands on public pages and in a kit, is
 * open in a review link and hangs in two venues; then a fact that it claims turns false.
 */
@AwarenessWeek.Test
@SuppressWarnings("NullAway.Init") // the test itself begins the week
class FactTurnedFalseTest {

    private static final String FREE_IN_URDU = "مفت";
    private static final String NUMBER = "tel:08081570123";
    private static final String NOT_TRUE = "which was found not true of";

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Bradford bradford;

    @Autowired
    private TestClock clock;

    private AwarenessWeek week;
    private String link = "";

    @Test
    void everyChannelInEveryLanguageHoldsAtOnceAndEveryPosterIsCalledBackUntilItIsDown() throws Exception {
        clock.set(TestClock.NOON);
        week = new AwarenessWeek(app);
        var dispatch = new DispatchByHand(app);
        week.contacts();
        week.released();
        dispatch.run();
        assertThat(week.progress(SendState.PLANNED))
                .as("texts and emails that wait")
                .isEqualTo(4);
        long left = week.gone();
        assertThat(left).as("those that were not told to wait").isEqualTo(4);
        week.made("sms", "email", "card");
        List<Placement> posters = week.printed();
        link = week.invited();
        everythingIsInUse(posters);

        answer("no");

        nothingWaitsInSilence(posters);
        clock.pass(Duration.ofHours(3));
        dispatch.run();
        assertThat(week.gone()).as("nothing left after that").isEqualTo(left);
        assertThat(week.progress(SendState.HELD)).isEqualTo(4);
        assertThat(desk.page(bradford.worker, week.campaign + "/progress")).contains("4: It says", NOT_TRUE);
        nothingIsShownOrMade(posters);
        postersAreWorkUntilTheyAreDown(posters);

        answer("yes");
        clock.pass(Duration.ofMinutes(1));
        dispatch.run();
        assertThat(week.gone()).as("what was held leaves once it is true again").isEqualTo(left + 4);
        assertThat(week.page(posters.get(0))).contains(FREE_IN_URDU);
    }

    private void everythingIsInUse(List<Placement> posters) throws Exception {
        assertThat(week.page(posters.get(0))).contains(FREE_IN_URDU, NUMBER);
        assertThat(week.page(posters.get(1))).contains("free", NUMBER);
        assertThat(week.status(week.file(posters.get(0)))).isEqualTo(200);
        assertThat(week.status(week.kit + "/kit.zip")).isEqualTo(200);
        assertThat(week.status(week.social("Mirpuri"))).isEqualTo(200);
        assertThat(week.open(link)).contains(FREE_IN_URDU).doesNotContain("HELD");
        assertThat(desk.page(bradford.worker, "/work")).doesNotContain("Take down");
    }

    /** What the page says at once, before any sending is tried. */
    private void nothingWaitsInSilence(List<Placement> posters) throws Exception {
        String told = desk.page(bradford.lead, week.service());
        assertThat(told)
                .containsPattern("Urdu for Mirpuri</td>\\s*<td[^>]*>Text message, Email, Poster, Social post<")
                .containsPattern(
                        "English \\(United Kingdom\\) for English</td>\\s*<td[^>]*>Text message, Email, Poster");
        for (Placement poster : posters) {
            assertThat(told).contains(poster.letters());
        }
        assertThat(told)
                .contains("Fairweather Cuts", "3 Invented Row", ">tom<")
                .contains("Rowan Library", "Nobody logged that it was put up");
        assertThat(desk.page(bradford.worker, week.campaign + "/progress"))
                .contains("What waits with them does not leave", NOT_TRUE);
        assertThat(desk.page(bradford.worker, week.campaign)).contains("Held", "2 prints", "have to come down");
    }

    private void nothingIsShownOrMade(List<Placement> posters) throws Exception {
        assertThat(week.page(posters.get(0))).doesNotContain(FREE_IN_URDU).contains(NUMBER);
        assertThat(week.page(posters.get(1))).doesNotContain("free").contains(NUMBER);
        for (Placement poster : posters) {
            assertThat(week.status(week.file(poster))).isEqualTo(409);
            assertThat(week.status(week.file(poster).replace(".pdf", ".png"))).isEqualTo(409);
        }
        assertThat(week.status(week.social("Mirpuri"))).isEqualTo(409);
        assertThat(week.status(week.social("English"))).isEqualTo(409);
        assertThat(week.status(week.kit + "/kit.zip")).isEqualTo(409);
        week.madeAgain();
        assertThat(desk.page(bradford.worker, week.kit))
                .as("made anew without what is held")
                .contains("Held, and so not in the kit", NOT_TRUE, "Text message, in Urdu", "Email, in English");
        week.print("Mirpuri", bradford.barber);
        assertThat(week.prints()).as("no new print").hasSize(2);
        assertThat(week.open(link)).contains("HELD, DO NOT USE");
        assertThat(desk.page(bradford.worker, week.text("ur"))).contains("HELD, DO NOT USE", "Held for this service");
    }

    private void postersAreWorkUntilTheyAreDown(List<Placement> posters) throws Exception {
        Placement first = posters.get(0);
        for (Person person : List.of(bradford.worker, bradford.second, bradford.lead)) {
            assertThat(desk.page(person, "/work"))
                    .contains("Take down a poster", "Fairweather Cuts, 3 Invented Row", first.letters())
                    .contains("Put up by: tom", "Rowan Library", NOT_TRUE);
            assertThat(desk.page(person, "/")).contains("Posters to take down");
        }
        assertThat(desk.page(bradford.worker, week.campaign + "/print")).contains("Take it down", NOT_TRUE);
        desk.send(bradford.lead, post("/safeguarding/placements/" + first.id().value() + "/recall"));
        assertThat(desk.page(bradford.lead, "/safeguarding")).contains("Called back on", "not yet taken down");
        assertThat(desk.page(bradford.worker, "/work"))
                .as("called back is not down")
                .contains(first.letters());
        for (Placement poster : posters) {
            week.log(poster, "take-down");
            assertThat(desk.page(bradford.worker, "/work")).doesNotContain(poster.letters());
        }
        assertThat(desk.page(bradford.worker, "/work")).doesNotContain("Take down");
        assertThat(desk.page(bradford.lead, week.service())).contains("No print of it hangs anywhere");
    }

    private void answer(String yesOrNo) throws Exception {
        String address = week.service() + "/facts/free?route=" + bradford.route.value();
        assertThat(desk.leadsTo(
                        bradford.lead,
                        post(address)
                                .param("answer", yesOrNo)
                                .param("verifiedBy", "Sana")
                                .param("evidence", "Called from a pay phone")
                                .param("verifiedOn-day", "18")
                                .param("verifiedOn-month", "11")
                                .param("verifiedOn-year", "2026")
                                .param("expires-day", "1")
                                .param("expires-month", "10")
                                .param("expires-year", "2027")))
                .isEqualTo(week.service() + (yesOrNo.equals("no") ? "#held" : "#facts"));
    }
}
