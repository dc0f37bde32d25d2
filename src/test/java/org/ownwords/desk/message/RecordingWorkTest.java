package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Desk;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Decision;
import org.ownwords.review.Part;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SignOff;
import org.ownwords.review.Verdict;
import org.ownwords.review.link.Invitations;
import org.springframework.test.context.TestConstructor;

/** A recording that is added after its words were approved waits in the work list of each who must hear it, until they have. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RecordingWorkTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final Desk desk;
    private final SpokenText text;
    private final SectionRef words;
    private final String here;

    RecordingWorkTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "heard-" + MESSAGES.incrementAndGet());
        this.words = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        this.here = "/review/" + text.message + "/ur/spoken";
    }

    @Test
    void thoseWhoJudgedTheWordsHearItThenTheLeadSigns() throws Exception {
        text.judge(words);
        assertThat(lines(text.first)).isEmpty();
        assertThat(lines(text.lead)).isEmpty();
        text.record(words);
        assertThat(lines(text.first)).containsExactly(here + "#recordings");
        assertThat(desk.page(text.first, "/work")).contains("Hear a recording", "after you judged the words");
        assertThat(desk.page(text.first, "/")).contains("Texts and recordings that wait for you");
        assertThat(lines(text.worker)).containsExactly("/invitations/new?message=" + text.message + "&amp;tag=ur");
        assertThat(lines(text.lead)).as("nothing to sign yet").hasSize(1).noneMatch(here::equals);
        assertThat(desk.page(text.worker, "/invitations/new?message=" + text.message + "&tag=ur"))
                .contains("those who judged it may be asked again");
        approve(text.first);
        assertThat(lines(text.first)).isEmpty();
        assertThat(desk.page(text.worker, "/work")).contains("until one more reviewer has heard it");
        approve(text.second);
        assertThat(lines(text.worker)).isEmpty();
        assertThat(lines(text.lead)).containsExactly(here);
        assertThat(desk.page(text.lead, "/review")).contains("hear it and sign again");
        sign();
        assertThat(lines(text.lead)).isEmpty();
    }

    @Test
    void whoNeverJudgedTheWordsFindsItAmongTheTextsOfTheirLanguage() throws Exception {
        text.judge(words);
        text.record(words);
        Person third = desk.person(text.ours, "Maryam", Role.REVIEWER);
        assertThat(lines(third)).as("nobody knows what she speaks").isEmpty();
        assertThat(desk.page(third, "/review?language=ur")).contains(here + "\"", "2 more reviewers have to hear it");
        assertThat(desk.page(text.lead, "/review?language=ur")).contains("2 more reviewers have to hear it");
    }

    @Test
    void anOldRecordingIsNoReasonToAskAgainAndANewOneIs() {
        Invitations invitations = desk.the(Invitations.class);
        var zarina = invitations.guest(text.worker.actor(), "Zarina", Optional.of(text.first.id()));
        text.judge(words);
        assertThatThrownBy(() -> invitations.invite(text.worker.actor(), zarina, words.variant(), Part.HEARD, 14, true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("judged these words already");
        text.record(words);
        assertThat(invitations
                        .invite(text.worker.actor(), zarina, words.variant(), Part.HEARD, 14, true)
                        .token())
                .isNotEmpty();
        approve(text.first);
        invitations.all(text.ours).forEach(link -> invitations.revoke(text.worker.actor(), link.id()));
        assertThatThrownBy(() -> invitations.invite(text.worker.actor(), zarina, words.variant(), Part.HEARD, 14, true))
                .hasMessageContaining("judged these words already");
    }

    @Test
    void wordsThatWereChangedSinceOrWithdrawnAskNobodyToListen() throws Exception {
        text.judge(words);
        text.record(words);
        text.urdu("ہماری مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        assertThat(lines(text.first)).as("the newest words have no recording").isEmpty();
        text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        assertThat(lines(text.first)).hasSize(1);
        desk.the(Safeguarding.class).withdraw(text.lead.actor(), words, "A line that closed");
        assertThat(lines(text.first)).isEmpty();
    }

    /** Where the person's work leads, of this message alone. */
    private List<String> lines(Person person) throws Exception {
        return Pattern.compile("<a class=\"govuk-link\" href=\"([^\"]*" + text.message + "[^\"]*)\">")
                .matcher(desk.page(person, "/work"))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private void approve(Person reviewer) {
        desk.the(Reviews.class)
                .judge(
                        reviewer.actor(),
                        words,
                        new Verdict(Decision.APPROVE, false, Optional.of(true), "", false, false));
    }

    private void sign() {
        desk.the(Safeguarding.class).signOff(text.lead.actor(), words, new SignOff("Safe pages", true, true, "Kind"));
    }
}
