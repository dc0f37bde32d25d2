package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Audit;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Decision;
import org.ownwords.review.Part;
import org.ownwords.review.Reviews;
import org.ownwords.review.Verdict;
import org.ownwords.review.link.Invitations;
import org.ownwords.sound.Tone;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;

/** What a reviewer tells the safeguarding lead alone comes to the lead by itself, at once, and to nobody else. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ToldAloneTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();
    private static final String LINE = "Read what you were told alone";

    private final Desk desk;
    private final SpokenText text;
    private final SectionRef words;

    ToldAloneTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "told-" + MESSAGES.incrementAndGet());
        this.words = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
    }

    @Test
    void whatIsTickedOnALinkThatIsNeverSentWaitsForTheLeadUntilItIsRead() throws Exception {
        String link = link();
        assertThat(work(text.lead)).isZero();
        tell(link, "pressed");
        assertThat(work(text.lead)).isEqualTo(1);
        assertThat(desk.page(text.lead, "/work")).contains(">Now<").doesNotContain("Zarina", "pressed");
        assertThat(desk.page(text.lead, "/")).contains("Told to you alone");
        assertThat(desk.page(text.lead, "/safeguarding"))
                .contains("Zarina", "Somebody pressed them.")
                .doesNotContain("They may know");
        assertThat(work(text.worker)).isZero();
        assertThat(work(desk.person(desk.organisation(), "Elsewhere", Role.SAFEGUARDING_LEAD)))
                .as("a lead of another organisation")
                .isZero();
        String read = Pattern.compile("/safeguarding/told/LINK/\\d+/read")
                .matcher(desk.page(text.lead, "/safeguarding"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(desk.send(text.worker, post(read)).getStatus()).isEqualTo(403);
        desk.leadsTo(text.lead, post(read));
        assertThat(work(text.lead)).isZero();
        tell(link, "pressed");
        assertThat(work(text.lead)).as("nothing new").isZero();
        tell(link, "know");
        assertThat(work(text.lead)).as("something new").isEqualTo(1);
        assertThat(desk.refused(text.lead, post("/safeguarding/told/LINK/999999/read")))
                .contains("does not wait for you");
        assertThat(desk.the(Audit.class).newest(text.ours, 0, 50))
                .as("administrators read the audit")
                .noneMatch(entry -> entry.action().contains("told"));
    }

    @Test
    void aVoiceNoteForTheLeadAndWhatAnAccountTicksWaitToo() throws Exception {
        String link = link();
        desk.send(
                text.worker,
                multipart(link + "/alone")
                        .file(new MockMultipartFile(
                                "voice",
                                "a voice",
                                "",
                                Tone.at(16_000, 1).words(0.5, 1.0).wav())));
        assertThat(work(text.lead)).isEqualTo(1);
        assertThat(desk.page(text.lead, "/safeguarding")).containsPattern("src=\"/invitations/\\d+/notes/\\d+\"");
        desk.the(Reviews.class)
                .judge(
                        text.first.actor(),
                        words,
                        new Verdict(Decision.APPROVE, false, Optional.of(true), "", false, true));
        assertThat(work(text.lead)).isEqualTo(2);
        assertThat(desk.page(text.lead, "/safeguarding")).contains("Yusuf", "They may know somebody this is about.");
        assertThat(work(text.first)).isZero();
    }

    private String link() {
        Invitations invitations = desk.the(Invitations.class);
        return "/r/"
                + invitations
                        .invite(
                                text.worker.actor(),
                                invitations.guest(text.worker.actor(), "Zarina", Optional.empty()),
                                words.variant(),
                                Part.HEARD,
                                14,
                                true)
                        .token();
    }

    private void tell(String link, String what) throws Exception {
        assertThat(desk.leadsTo(text.worker, multipart(link + "/alone").param(what, "yes")))
                .endsWith("/send");
    }

    private long work(Person person) throws Exception {
        return Pattern.compile(LINE)
                .matcher(desk.page(person, "/work"))
                .results()
                .count();
    }
}
