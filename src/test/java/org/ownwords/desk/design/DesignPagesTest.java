package org.ownwords.desk.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.message.EasyRead;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.MessageId;
import org.ownwords.message.SentencePlace;
import org.ownwords.render.Family;
import org.ownwords.render.OwnLook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Preview, images, brand and the pictures of Easy Read. */
@Desk.Test
class DesignPagesTest {

    private static final Pattern PICTURE = Pattern.compile("/templates/pictures/[0-9a-f]{64}\\.png");

    @Autowired
    private Desk desk;

    private OrganisationId organisation;
    private Person worker;
    private MessageId message;

    @BeforeEach
    void aMessage() {
        organisation = desk.organisation();
        worker = desk.person(organisation, "Wanda Example", Role.OUTREACH_WORKER);
        message = Drawing.message(desk, worker);
    }

    @Test
    void thePreviewDrawsTheTextThatIsChosenAndTheLongestAndShortestBesideIt() throws Exception {
        String page =
                desk.page(worker, "/templates?family=young&format=poster-a5&language=ur&brand=yes&message=" + message);
        assertThat(page).contains("Urdu, ", "The longest: ", "The shortest: ", "Letters of ", "Code ");
        assertThat(page).containsPattern("value=\"young\"[^>]* checked");
        Matcher picture = PICTURE.matcher(page);
        assertThat(picture.find()).isTrue();
        MockHttpServletResponse drawn = desk.send(worker, get(picture.group()));
        assertThat(drawn.getContentType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/templates?family=nobody&format=nothing&language=&message=none&size=huge&picture=99999999",
                "/templates?family=../calm&picture='%20or%201=1",
                "/templates?format=sticker&message=",
            })
    void whatIsNotThereIsTheFirstOfItsKind(String address) throws Exception {
        assertThat(desk.page(worker, address)).containsPattern("value=\"calm\"[^>]* checked");
    }

    @Test
    void aSizeAtWhichTheWordsDoNotFitIsToldWithTheExcess() throws Exception {
        String page = desk.page(worker, "/templates?format=poster-a5&size=300&message=" + message);
        assertThat(page).contains("This cannot be drawn as it is written", "% too long");
    }

    @Test
    void theLookThatABodyChoseIsWhatItsPreviewsStartWith() throws Exception {
        assertThat(desk.leadsTo(worker, post("/brand/family").param("family", "plain")))
                .isEqualTo("/brand");
        assertThat(desk.page(worker, "/brand")).containsPattern("value=\"plain\"[^>]* checked");
        assertThat(desk.page(worker, "/templates")).containsPattern("value=\"plain\"[^>]* checked");
        assertThat(desk.the(OwnLook.class).usual(organisation).family()).isEqualTo(Family.PLAIN);
        desk.leadsTo(worker, post("/brand/family").param("family", "gone"));
        assertThat(desk.the(OwnLook.class).usual(organisation).family()).isEqualTo(Family.PLAIN);
        assertThat(desk.the(OwnLook.class).usual(desk.organisation()).family()).isEqualTo(Family.CALM);
    }

    @Test
    void coloursThatCannotBeReadAreRefusedAtTheirFieldAndKeptAsTyped() throws Exception {
        assertThat(desk.refused(worker, post("/brand").param("PANEL", "#9aa0a6").param("PANEL_INK", "#ffffff")))
                .contains("href=\"#PANEL_INK\"", "contrast of", "value=\"#9aa0a6\"");
        desk.leadsTo(worker, post("/brand").param("PANEL", "#1d3557").param("PANEL_INK", "#ffffff"));
        assertThat(desk.page(worker, "/brand")).contains("value=\"#1d3557\"");
        assertThat(desk.the(OwnLook.class).brand(organisation).colours()).containsKey("panel");
    }

    @Test
    void aLogoNeedsAPictureAndAName() throws Exception {
        assertThat(desk.refused(worker, multipart("/brand/logos").file(new MockMultipartFile("logo", new byte[0]))))
                .contains("href=\"#logo\"");
        desk.leadsTo(
                worker,
                multipart("/brand/logos")
                        .file(new MockMultipartFile("logo", Drawing.png()))
                        .param("logoName", "Beck Partners")
                        .param("partner", "yes"));
        assertThat(desk.page(worker, "/brand")).contains("Beck Partners", "A partner’s");
    }

    @Test
    void anImageIsAddedDescribedAndItsConsentTakenBack() throws Exception {
        String image = desk.leadsTo(
                worker,
                multipart("/images/new")
                        .file(new MockMultipartFile("picture", Drawing.png()))
                        .param("title", "Open door")
                        .param("credit", "Wanda Example")
                        .param("nobody", "yes")
                        .param("alternativeText", "A door stands open"));
        desk.leadsTo(worker, post(image + "/describe").param("language", "ur").param("words", "کھلا دروازہ"));
        assertThat(desk.page(worker, image)).contains("Open door", "dir=\"rtl\"", "کھلا دروازہ");
        assertThat(desk.page(worker, "/images")).contains("Open door", "No community has looked at it yet");
        assertThat(desk.refused(
                        worker,
                        multipart("/images/new")
                                .file(new MockMultipartFile("picture", Drawing.png()))
                                .param("title", "Faces")
                                .param("alternativeText", "Two faces")))
                .contains("href=\"#peopleShown\"", "value=\"Faces\"");
    }

    @Test
    void picturesOfEasyReadAreChosenBesideSentencesAndDrawnInEveryLanguage() throws Exception {
        ImageId door = Drawing.image(desk, worker, "Open door", false);
        String address = "/templates/easy-read/" + message;
        assertThat(desk.page(worker, address))
                .contains("1. It is free.", "2. The call is free.", "3. You decide.", "Open door");
        String before = drawn("ur");
        desk.leadsTo(worker, post(address).param("free.2", String.valueOf(door.value())));
        assertThat(desk.page(worker, address)).containsPattern("value=\"" + door.value() + "\"\\s+selected");
        assertThat(desk.the(EasyRead.class).of(message)).isEqualTo(Map.of(new SentencePlace("free", 2, 2), door));
        assertThat(drawn("ur")).isNotEqualTo(before);
        desk.leadsTo(worker, post(address));
        assertThat(drawn("ur")).isEqualTo(before);
    }

    @Test
    void aPictureWhoseConsentEndedBlocksEasyReadAndSaysWhich() throws Exception {
        ImageId friends = Drawing.image(desk, worker, "Friends", true);
        String address = "/templates/easy-read/" + message;
        desk.leadsTo(worker, post(address).param("free.1", String.valueOf(friends.value())));
        desk.the(Images.class).withdrawConsent(worker.actor(), friends);
        assertThat(desk.page(worker, address))
                .contains("Nobody shown in the image &quot;Friends&quot; consents", "Friends (may not be used)");
        assertThat(desk.page(worker, "/templates?format=easy-read&message=" + message))
                .contains("This cannot be drawn", "consents to its use");
        assertThat(desk.page(worker, "/templates?format=poster-a4&message=" + message))
                .doesNotContain("This cannot be drawn");
    }

    private String drawn(String language) throws Exception {
        String page = desk.page(worker, "/templates?format=easy-read&language=" + language + "&message=" + message);
        Matcher picture = PICTURE.matcher(page);
        assertThat(picture.find()).isTrue();
        return picture.group();
    }
}
