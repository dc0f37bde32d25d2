package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownwords.desk.Desk;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Part;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.Invitations;
import org.ownwords.review.link.LinkPage;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;

/** The pages of a link as a messenger, an old telephone, and somebody who does not read meet them. */
@Desk.Test
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LinkPagesTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();
    private static final List<String> PAGES = List.of("", "/q/1", "/words", "/judge", "/alone");
    private static final int MOST = 200_000;

    private final Desk desk;
    private final SpokenText text;
    private final SectionRef words;
    private final Invitations invitations;
    private final String link;

    LinkPagesTest(Desk desk) {
        this.desk = desk;
        this.text = new SpokenText(desk, "link-" + MESSAGES.incrementAndGet());
        this.words = text.urdu("مدد مفت ہے۔", "ہم سن رہے ہیں۔");
        this.invitations = desk.the(Invitations.class);
        var guest = invitations.guest(text.worker.actor(), "Zarina Quill", Optional.empty());
        this.link = "/r/"
                + invitations
                        .invite(text.worker.actor(), guest, words.variant(), Part.HEARD, 14, true)
                        .token();
    }

    @Test
    void whateverAMessengerOpensUsesNothingUpAndSaysNothingOfWhatItIs() throws Exception {
        for (String page : PAGES) {
            assertThat(answer(link + page).getStatus()).as(page).isEqualTo(200);
            assertThat(desk.send(text.worker, head(link + page)).getStatus()).isEqualTo(200);
            String html = open(link + page);
            assertThat(html)
                    .containsPattern("<title>Information( \\d)?</title>")
                    .contains("noindex");
            assertThat(html.replaceAll("(?s)<main>.*</main>", ""))
                    .as("what a preview reads")
                    .doesNotContain("og:", "description", "Help is free", "Ownwords", "Desk", "Zarina", "review ");
            assertThat(answer(link + page).getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
        Invitation still = invitations.all(text.ours).get(0);
        assertThat(still.begun()).isEmpty();
        assertThat(still.used()).isEmpty();
        assertThat(link).as("no word in the address").matches("/r/[A-Za-z0-9_-]{22}");
    }

    @Test
    void everyPageWithItsStyleScriptAndPicturesStaysUnderTwoHundredKilobytes() throws Exception {
        for (String page : PAGES) {
            String html = open(link + page);
            int bytes = html.getBytes(StandardCharsets.UTF_8).length;
            for (MatchResult found : Pattern.compile("(?:href|src)=\"(/public/[^\"]+|[^\"]+\\.jpg)\"")
                    .matcher(html)
                    .results()
                    .toList()) {
                MockHttpServletResponse part = answer(found.group(1));
                assertThat(part.getStatus()).as(found.group(1)).isEqualTo(200);
                bytes += part.getContentAsByteArray().length;
            }
            assertThat(bytes).as(page).isBetween(1_000, MOST);
            assertThat(html)
                    .as("sound waits until it is wanted")
                    .doesNotContainPattern("<audio(?![^>]*preload=\"none\")");
        }
    }

    @Test
    void somebodyWhoDoesNotReadHearsEveryPageAndAnswersByPictures() throws Exception {
        text.record(words);
        for (LinkPage page : LinkPage.values()) {
            readAloud(page.key());
        }
        readAloud(SpokenText.FREE.value());
        String page = link;
        for (String next : List.of("/q/1", "/words", "/judge", "/alone", "/send")) {
            String html = open(page);
            List<String> sounds = Pattern.compile("<(?:audio|source)[^>]*src=\"([^\"]+)\"")
                    .matcher(html)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(sounds).as(page).isNotEmpty();
            for (String sound : sounds) {
                MockHttpServletResponse heard = answer(sound);
                assertThat(heard.getStatus()).as(sound).isEqualTo(200);
                assertThat(heard.getContentType()).startsWith("audio/");
            }
            assertThat(Pattern.compile("class=\"choice.*?</div>|<button class=\"choice.*?</button>", Pattern.DOTALL)
                            .matcher(html)
                            .results())
                    .as("every choice is a picture")
                    .allMatch(choice -> choice.group().contains("<svg class=\"drawing"));
            page = link + next;
            answered(html, next);
        }
        assertThat(open(link + "/send")).contains("/aloud/send");
        assertThat(desk.page(text.worker, "/invitations/questions?tag=ur")).contains("Another recording");
        assertThat(answer(link + "/aloud/free").getStatus()).isEqualTo(404);
    }

    /** Answers the page that leads to the next, as a browser would. */
    private void answered(String html, String next) throws Exception {
        String shown = html.replaceAll("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        String to = switch (next) {
            case "/q/1" ->
                desk.leadsTo(
                        text.worker, post(link + "/look").param("shown", shown).param("assisted", "no"));
            case "/words" ->
                desk.leadsTo(
                        text.worker, post(link + "/q/1").param("shown", shown).param("answer", "YES"));
            case "/judge" -> desk.leadsTo(text.worker, post(link + "/words").param("shown", shown));
            case "/alone" ->
                desk.leadsTo(
                        text.worker, post(link + "/judge").param("shown", shown).param("decision", "APPROVE"));
            default -> desk.leadsTo(text.worker, post(link + "/alone").param("shown", shown));
        };
        assertThat(to).isEqualTo(link + next);
    }

    private void readAloud(String about) throws Exception {
        assertThat(desk.leadsTo(
                        text.worker,
                        multipart("/invitations/questions")
                                .file(new MockMultipartFile("sound", "a voice", "", SpokenText.SOUND))
                                .param("tag", "ur")
                                .param("about", about)))
                .endsWith("tag=ur");
    }

    private String open(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return desk.send(text.worker, get(address));
    }
}
