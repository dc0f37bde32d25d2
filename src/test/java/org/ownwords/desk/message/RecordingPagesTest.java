package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownwords.desk.Desk;
import org.ownwords.directory.RouteId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Part;
import org.ownwords.review.link.Invitations;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;

/** A recording from the page where it is kept, past those who judge it, to the public page. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RecordingPagesTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final Desk desk;
    private final SpokenText text;
    private final String recordings;

    RecordingPagesTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "spoken-" + MESSAGES.incrementAndGet());
        this.recordings = "/messages/" + text.message + "/ur/recordings";
    }

    @Test
    void aSafePagePlaysTheSmallFilesOfWhatWasJudgedAndLoadsNothingFromElsewhere() throws Exception {
        SectionRef words = text.urdu("مدد مفت ہے۔", "ہمارا نمبر {route.phone} ہے۔");
        String page = text.page("ur");
        String captions = record(words, text.route);
        assertThat(open(page)).as("nobody judged it").doesNotContain("<audio");
        assertThat(answer(page + "/sound.ogg").getStatus()).isEqualTo(404);
        text.judge(words);
        assertThat(open(page)).contains("<audio", page + "/sound.ogg", page + "/sound.mp3", "0:04");
        assertThat(open(page)).as("times that nobody checked").doesNotContain("<track", "مدد مفت ہے");
        assertThat(answer(page + "/words.vtt").getStatus()).isEqualTo(404);
        check(captions);
        String html = open(page);
        assertThat(html).contains("<track kind=\"captions\" src=\"" + page + "/words.vtt", "مدد مفت ہے۔", "0808");
        assertThat(Pattern.compile(" (?:src|action)=\"([^\"]*)").matcher(html).results())
                .allSatisfy(
                        loaded -> assertThat(loaded.group(1)).startsWith("/").doesNotStartWith("//"));
        MockHttpServletResponse sound = answer(page + "/sound.ogg");
        assertThat(sound.getContentType()).isEqualTo("audio/ogg");
        assertThat(sound.getContentAsByteArray()).startsWith('O', 'g', 'g', 'S').hasSizeLessThan(12_000);
        assertThat(sound.getHeader("Cache-Control")).contains("no-store");
        assertThat(sound.getHeader("Set-Cookie")).isNull();
        assertThat(answer(page + "/words.vtt").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("WEBVTT")
                .contains("0808\u00A0157\u00A00123", "00:00:00.300 --> 00:00:01.500")
                .doesNotContain("{route.phone}");
    }

    @Test
    void aRecordingThatIsAddedLaterIsPlayedOnceThoseWhoJudgeHaveHeardIt() throws Exception {
        SectionRef words = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        text.judge(words);
        String review = "/review/" + text.message + "/ur/spoken";
        assertThat(desk.page(text.lead, review)).doesNotContain("<audio", "Sign off again");
        record(words, text.route);
        assertThat(open(text.page("ur"))).doesNotContain("<audio");
        assertThat(desk.page(text.worker, recordings)).contains("those who judge the words must hear it");
        assertThat(desk.page(text.lead, review))
                .contains("<audio", "Not judged with these words yet", "As in Dadyal", "Sign off again");
        assertThat(desk.page(text.first, review))
                .contains("<audio", "Not judged with these words yet")
                .as("reviewers say what they hear")
                .doesNotContain("As in Dadyal");
        text.judge(words);
        assertThat(open(text.page("ur"))).contains("<audio");
        assertThat(desk.page(text.lead, review)).contains("<audio").doesNotContain("Not judged with these words yet");
        assertThat(desk.page(text.worker, recordings)).contains("With these words");
    }

    @Test
    void wordsThatWereChangedAreNotPlayedFromARecordingOfTheOldOnes() throws Exception {
        SectionRef before = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        record(before, text.route);
        text.judge(before);
        SectionRef now = text.urdu("ہماری مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        assertThat(desk.page(text.worker, recordings)).doesNotContain("As in Dadyal");
        assertThat(open(text.page("ur"))).as("the old words still stand").contains("<audio");
        text.judge(now);
        assertThat(open(text.page("ur"))).as("the new words stand").doesNotContain("<audio");
    }

    @Test
    void aVoiceIsSilentWhereItSaysWhatIsNotTrueOrAnotherNumber() throws Exception {
        SectionRef words = text.urdu("مدد مفت ہے۔", "ہمارا نمبر {route.phone} ہے۔");
        RouteId other = text.telephone("0808 157 0456");
        record(words, other);
        text.judge(words);
        assertThat(open(text.page("ur"))).as("it speaks another number").doesNotContain("<audio");
        String ours = record(words, text.route);
        text.judge(words);
        assertThat(open(text.page("ur"))).contains("<audio");
        text.free(text.route, false);
        assertThat(open(text.page("ur"))).as("it says that it is free").doesNotContain("<audio");
        text.free(text.route, true);
        assertThat(open(text.page("ur"))).contains("<audio");
        desk.leadsTo(text.worker, post(ours.replace("/captions", "/withdraw")));
        assertThat(open(text.page("ur"))).as("the reader took it back").doesNotContain("<audio");
        assertThat(answer(text.page("ur") + "/sound").getStatus()).isEqualTo(404);
        assertThat(desk.page(text.worker, recordings)).contains("its reader took back that they agreed");
        assertThat(desk.send(text.worker, get(ours.replace("/captions", ""))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theTextOfASpokenLanguageIsItsRecordingWithEnglishBesideIt() throws Exception {
        String here = "/messages/" + text.message + "/phr-x-mirpuri";
        assertThat(desk.leadsTo(
                        text.worker, get("/messages/" + text.message + "/start").param("tag", "phr-x-mirpuri")))
                .isEqualTo(here + "/gloss");
        assertThat(desk.refused(
                        text.worker,
                        post(here + "/gloss").param("origin", "adapted").param("words-0", " ")))
                .contains("href=\"#words-0\"", "Write at least one passage");
        assertThat(desk.leadsTo(
                        text.worker,
                        post(here + "/gloss")
                                .param("origin", "co-developed")
                                .param("claim-0", "free")
                                .param("words-0", "Our help is free.\nWe listen.")))
                .isEqualTo(here + "/recordings");
        assertThat(desk.page(text.worker, here + "/recordings")).contains("lang=\"en-GB\" dir=\"ltr\"", "We listen.");
        VariantId id = new VariantId(text.message, LanguageTag.of("phr-x-mirpuri"));
        SectionRef words = SectionDigests.ref(
                id,
                desk.the(Variants.class)
                        .latest(id)
                        .flatMap(r -> r.content().section(SectionKind.SPOKEN))
                        .orElseThrow());
        check(record(here + "/recordings", words.digest(), text.route));
        text.judge(words);
        assertThat(desk.page(text.first, "/review/" + text.message + "/phr-x-mirpuri/spoken"))
                .contains("the recording is the text", "<audio", "<div lang=\"en-GB\" dir=\"ltr\"");
        assertThat(open(text.page("phr-x-mirpuri")))
                .contains(
                        "<audio",
                        "srclang=\"en-GB\"",
                        "<div id=\"sentences\" lang=\"en-GB\" dir=\"ltr\"><p>Our help is")
                .doesNotContain("<h1>");
    }

    @Test
    void whoeverJudgesByLinkHearsItAndIsAskedWherePeopleSpeakSo() throws Exception {
        SectionRef words = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        record(words, text.route);
        Invitations invitations = desk.the(Invitations.class);
        var guest = invitations.guest(text.worker.actor(), "Zarina", Optional.empty());
        String link = "/r/"
                + invitations
                        .invite(text.worker.actor(), guest, words.variant(), Part.HEARD, 14, true)
                        .token();
        assertThat(open(link))
                .contains(link + "/sound.ogg", link + "/words.vtt")
                .doesNotContain("Dadyal", "Voice 3");
        assertThat(answer(link + "/sound.mp3").getContentType()).isEqualTo("audio/mpeg");
        assertThat(answer(link + "/words.vtt").getContentAsString(StandardCharsets.UTF_8))
                .contains("DRAFT, NOT REVIEWED", "مدد مفت ہے۔");
        String shown = open(link + "/words").replaceAll("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        desk.leadsTo(text.worker, post(link + "/q/1").param("shown", shown).param("answer", "YES"));
        desk.leadsTo(text.worker, post(link + "/words").param("shown", shown).param("dialect", "میرپور"));
        assertThat(open(link + "/words")).contains("name=\"dialect\"", "value=\"میرپور\"");
        desk.leadsTo(text.worker, post(link + "/judge").param("shown", shown).param("decision", "APPROVE"));
        assertThat(desk.leadsTo(text.worker, post(link + "/send").param("shown", shown)))
                .endsWith("/done");
        assertThat(desk.page(text.lead, "/review/" + text.message + "/ur/spoken"))
                .contains("People speak like the recording in: میرپور");
        assertThat(answer(link + "/sound.ogg").getStatus())
                .as("the link is used up")
                .isEqualTo(404);
    }

    private String record(SectionRef words, RouteId route) throws Exception {
        return record(recordings, words.digest(), route);
    }

    private String record(String where, SectionDigest digest, RouteId route) throws Exception {
        String captions = desk.leadsTo(
                text.worker,
                multipart(where)
                        .file(new MockMultipartFile("sound", "a voice", "", SpokenText.SOUND))
                        .param("digest", digest.hex())
                        .param("spokenIn", "phr-x-mirpuri")
                        .param("route", String.valueOf(route.value()))
                        .param("reader", "Voice 3")
                        .param("dialect", "As in Dadyal")
                        .param("agreed", "yes")
                        .param("until-day", "1")
                        .param("until-month", "2")
                        .param("until-year", "2028"));
        assertThat(captions).startsWith(where).endsWith("/captions");
        return captions;
    }

    /** Keeps the times that were guessed. */
    private void check(String captions) throws Exception {
        assertThat(desk.page(text.worker, captions)).contains("a guess");
        assertThat(desk.refused(
                        text.worker,
                        post(captions)
                                .param("start-0", "0.3")
                                .param("end-0", "soon")
                                .param("start-1", "2")
                                .param("end-1", "3")))
                .contains("value=\"soon\"", "href=\"#end-0\"", "is no time");
        desk.leadsTo(
                text.worker,
                post(captions)
                        .param("start-0", "0,3")
                        .param("end-0", "1.5")
                        .param("start-1", "2")
                        .param("end-1", "0:03"));
        assertThat(desk.page(text.worker, captions)).contains("Checked on");
    }

    private String open(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return desk.send(text.worker, get(address));
    }
}
