package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ownwords.desk.Desk;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A text of a signed language is a video elsewhere, from the English that says what is signed to the safe page. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class VideoPagesTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();
    private static final String VIDEO = "https://videos.example.org/watch?v=1&hd=1";
    private static final String LINK = "href=\"https://videos.example.org/watch?v=1&amp;hd=1\"";

    private final Desk desk;
    private final SpokenText text;
    private final String here;

    VideoPagesTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "signed-" + MESSAGES.incrementAndGet());
        this.here = "/messages/" + text.message + "/bfi";
    }

    @Test
    void aVideoIsWatchedByThoseWhoJudgeBeforeThePublicIsLedToIt() throws Exception {
        SectionRef words = glossed();
        assertThat(desk.refused(text.worker, video(words, "http://videos.example.org/1")))
                .contains("href=\"#address\"", "value=\"http://videos.example.org/1\"", "begins with https://");
        assertThat(desk.leadsTo(text.worker, video(words, VIDEO))).isEqualTo(here + "/recordings");
        assertThat(desk.page(text.worker, here + "/recordings"))
                .contains(LINK, "must see it", "Signer 3")
                .doesNotContain("<audio", "record.js");
        String page = text.page("bfi");
        assertThat(desk.page(text.worker, page)).as("nobody judged it").doesNotContain("videos.example.org");
        assertThat(desk.page(text.first, "/review/" + text.message + "/bfi/spoken"))
                .contains(LINK, "watch it to its end", "the video is the text")
                .doesNotContain("<audio");
        text.judge(words);
        assertThat(desk.page(text.worker, page))
                .contains(LINK, "rel=\"noreferrer noopener\"", "another website", "It costs nothing.", "0808")
                .doesNotContain("<audio", "<iframe", "<video");
        assertThat(desk.send(text.worker, get(page + "/sound")).getStatus()).isEqualTo(404);
        text.free(text.route, false);
        assertThat(desk.page(text.worker, page)).as("it says that it is free").doesNotContain("videos.example.org");
        text.free(text.route, true);
        assertThat(desk.page(text.worker, page)).contains(LINK);
    }

    @Test
    void aVideoThatIsAddedLaterIsToBeWatchedByThoseWhoJudged() throws Exception {
        SectionRef words = glossed();
        text.judge(words);
        desk.leadsTo(text.worker, video(words, VIDEO));
        assertThat(desk.page(text.first, "/work")).contains("Watch a video", "until then it is shown to nobody");
        assertThat(desk.page(text.worker, "/work")).contains("Ask people to watch a video");
    }

    @Test
    void aVideoThatItsSignerTakesBackIsLinkedNowhere() throws Exception {
        SectionRef words = glossed();
        desk.leadsTo(text.worker, video(words, VIDEO));
        text.judge(words);
        String page = text.page("bfi");
        assertThat(desk.page(text.worker, page)).contains(LINK);
        String id =
                desk.page(text.worker, here + "/recordings").replaceAll("(?s).*/recordings/([0-9]+)/withdraw.*", "$1");
        assertThat(desk.send(text.worker, get(here + "/recordings/" + id)).getStatus())
                .isEqualTo(404);
        desk.leadsTo(text.worker, post(here + "/recordings/" + id + "/withdraw"));
        assertThat(desk.page(text.worker, page)).doesNotContain("videos.example.org");
        assertThat(desk.page(text.worker, here + "/recordings"))
                .contains("its signer")
                .doesNotContain(LINK);
    }

    private SectionRef glossed() throws Exception {
        VariantId id = new VariantId(text.message, LanguageTag.of("bfi"));
        assertThat(desk.leadsTo(
                        text.worker, get("/messages/" + text.message + "/start").param("tag", "bfi")))
                .isEqualTo(here + "/gloss");
        assertThat(desk.leadsTo(
                        text.worker,
                        post(here + "/gloss")
                                .param("origin", "co-developed")
                                .param("claim-0", "free")
                                .param("words-0", "It costs nothing.")))
                .isEqualTo(here + "/recordings");
        return SectionDigests.ref(
                id,
                desk.the(Variants.class)
                        .latest(id)
                        .flatMap(revision -> revision.content().section(SectionKind.SPOKEN))
                        .orElseThrow());
    }

    private MockHttpServletRequestBuilder video(SectionRef words, String address) {
        return post(here + "/recordings")
                .param("digest", words.digest().hex())
                .param("address", address)
                .param("spokenIn", "bfi")
                .param("reader", "Signer 3")
                .param("agreed", "yes")
                .param("until-day", "1")
                .param("until-month", "2")
                .param("until-year", "2028");
    }
}
