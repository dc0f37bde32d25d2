package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Person;
import org.ownwords.base.London;
import org.ownwords.desk.Desk;
import org.ownwords.desk.Say;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Decision;
import org.ownwords.review.Dispute;
import org.ownwords.review.Part;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.Verdict;
import org.ownwords.review.link.Invitations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** Where one reviewer alone can judge, every page says so; and a dispute that nobody decided in five days is late. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OneReviewerAndDisputeTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final Desk desk;
    private final SpokenText text;
    private final SectionRef words;

    OneReviewerAndDisputeTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "disputed-" + MESSAGES.incrementAndGet());
        this.words = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
    }

    @Test
    void theLabelStandsWhereverTheTextDoes() throws Exception {
        Invitations invitations = desk.the(Invitations.class);
        var guest = invitations.guest(text.worker.actor(), "Zarina", Optional.empty());
        long asked = invitations
                .invite(text.worker.actor(), guest, words.variant(), Part.HEARD, 14, true)
                .invitation()
                .value();
        dispute();
        String here = "/messages/" + text.message;
        List<String> pages = List.of(
                here,
                here + "/ur",
                here + "/ur/edit",
                here + "/ur/history",
                here + "/ur/recordings",
                "/invitations",
                "/invitations/" + asked,
                "/invitations/new?message=" + text.message + "&tag=ur",
                "/review?language=ur",
                "/review/" + text.message + "/ur/spoken",
                "/review/disputes",
                "/work");
        for (String page : pages) {
            assertThat(labels(page)).as(page).isZero();
        }
        desk.the(Safeguarding.class)
                .labelOnlyReviewer(text.lead.actor(), words.variant(), Optional.of("One speaker in the county"));
        for (String page : pages) {
            assertThat(labels(page)).as(page).isPositive();
        }
        assertThat(labelled(
                        IntStream.rangeClosed(1, 30).mapToObj(screen -> "/messages?languages=1&messages=" + screen)))
                .as("on one screen of all messages")
                .isTrue();
        desk.the(Safeguarding.class).labelOnlyReviewer(text.lead.actor(), words.variant(), Optional.empty());
    }

    private boolean labelled(Stream<String> screens) {
        return screens.anyMatch(screen -> {
            try {
                return labels(screen) > 0;
            } catch (Exception e) {
                throw new AssertionError(screen, e);
            }
        });
    }

    private long labels(String page) throws Exception {
        return Pattern.compile("One reviewer (only|alone)")
                .matcher(desk.page(text.lead, page))
                .results()
                .count();
    }

    @Test
    void aDisputeShowsItsLastDayAndIsLateOnTheDayAfter() throws Exception {
        dispute();
        LocalDate today = London.today(desk.clock());
        assertThat(work(text.lead))
                .contains("Decide a dispute", new Say().date(today.plusDays(Dispute.DAYS)))
                .doesNotContain("Overdue");
        raised(today.minusDays(Dispute.DAYS));
        assertThat(work(text.lead)).contains(new Say().date(today)).doesNotContain("Overdue");
        assertThat(dispute(text.lead)).contains("Decide by").doesNotContain("Overdue");
        raised(today.minusDays(Dispute.DAYS + 1));
        assertThat(work(text.lead)).contains("Overdue", new Say().date(today.minusDays(1)));
        assertThat(dispute(text.lead)).contains("Overdue", "This should have been decided by");
        assertThat(work(text.worker)).as("the lead alone decides").doesNotContain("Decide a dispute");
        String decide = "/review/disputes/" + number();
        assertThat(desk.leadsTo(text.lead, post(decide).param("upheld", "yes").param("reason", "")))
                .isEqualTo("/review/disputes");
        assertThat(work(text.lead)).as("not without a reason").contains("Decide a dispute");
        desk.leadsTo(text.lead, post(decide).param("upheld", "no").param("reason", "Both sides use the word"));
        assertThat(work(text.lead)).doesNotContain("Decide a dispute");
    }

    private void dispute() {
        desk.the(Reviews.class)
                .judge(
                        text.first.actor(),
                        words,
                        new Verdict(Decision.DISPUTE, false, Optional.of(true), "Not our word", false, false));
    }

    private void raised(LocalDate day) {
        desk.the(JdbcClient.class)
                .sql("update review_dispute set raised_on = ?, due_on = ? where message = ?")
                .params(day, day.plusDays(Dispute.DAYS), text.message.value())
                .update();
    }

    private long number() {
        return desk.the(JdbcClient.class)
                .sql("select id from review_dispute where message = ?")
                .params(text.message.value())
                .query(Long.class)
                .single();
    }

    /** What the person's work list says of this text. */
    private String work(Person person) throws Exception {
        return Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
                .matcher(desk.page(person, "/work"))
                .results()
                .map(row -> row.group())
                .filter(row -> row.contains("#dispute-") && row.contains(String.valueOf("dispute-" + number())))
                .findFirst()
                .orElse("");
    }

    private String dispute(Person lead) throws Exception {
        String page = desk.page(lead, "/review/disputes");
        int from = page.indexOf("id=\"dispute-" + number() + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }
}
