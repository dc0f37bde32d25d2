package org.ownwords.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.ownwords.sound.Tone;

/** Words are recorded on a telephone or sent as a file, and somebody hears them on a safe page. */
class VoiceJourney extends DemoInUse {

    /** Invented for the demo, which plays it without a review. */
    private static final String EXAMPLE = "/messages/hate-crime-help-is-yours/ur/recordings";

    private static final String DRAFT = "/messages/independent-free-no-report/";
    private static final String HELPLINE = "0808 157 0142";

    /** Whether the player of a page plays, without a loudspeaker. */
    private static final String PLAYS = """
            async () => {
              const sound = document.getElementById('sound')
              sound.muted = true
              await sound.play()
              return { file: sound.currentSrc, seconds: sound.duration, error: sound.error === null }
            }""";

    @Test
    void urduWordsAreRecordedOnATelephoneAndHeardOnTheSafePage() {
        try (Visitor worker = Visitor.signedIn(demo, chromium.phone(), MainJourney.NASREEN)) {
            Page page = worker.open(EXAMPLE).check("recordings").page();
            assertThat(page.locator("#recorder-stop")).isHidden();
            page.click("#recorder-start");
            assertThat(page.locator("#recorder-time")).hasText("0:04");
            assertThat(page.locator("#recorder-start")).isHidden();
            worker.check("recordings-recording");
            page.click("#recorder-stop");
            assertThat(page.locator("#recorder-status")).containsText("Listen to it, then keep it");
            worker.check("recordings-recorded").press("Keep this recording");
            assertThat(page.locator("#recording-errors")).containsText("They have not agreed");
            assertThat(page.locator("#recorder-status")).containsText("Your recording is still here");
            worker.check("recordings-refused");
            describe(page);
            worker.press("Keep this recording");
            page.waitForURL("**/captions");
            worker.check("captions");
            assertThat(worker.words()).contains("These times are a guess");
            page.locator("input[name^=end-]").last().fill(page.innerText("#length"));
            worker.press("I listened: keep these times");
            assertThat(worker.words()).contains("Times checked", "LUFS", "kB for slow lines");
            worker.check("recordings-kept");
        }
        try (SafePageVisit visit = new SafePageVisit(chromium.phone(), demo.at("/c/" + urduCode()))) {
            visit.isSafe(demo.at(""), "ur", "rtl", HELPLINE);
            Page page = visit.page();
            assertThat(page.locator("audio")).isVisible();
            page.locator("summary").click();
            assertThat(page.locator("#sentences")).containsText("۔");
            Accessible.check(page, "safe-page-heard", Chromium.PHONE, Chromium.OLD_PHONE);
            Object played = page.evaluate(PLAYS);
            assertThat(played).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("error", true);
            assertThat((String) ((Map<?, ?>) played).get("file"))
                    .startsWith(demo.at("/s/"))
                    .endsWith("/sound.ogg");
            Number seconds = (Number) requireNonNull(((Map<?, ?>) played).get("seconds"));
            assertThat(seconds.doubleValue()).isBetween(3.5, 60.0);
            visit.isSafe(demo.at(""), "ur", "rtl", HELPLINE);
        }
    }

    @Test
    void withoutScriptsAFileIsSentAndItsTimesAreTyped() {
        byte[] quiet =
                Tone.at(16_000, 1).silence(0.4).sine(300, -40, 3).silence(3).wav();
        try (Visitor worker = Visitor.signedIn(demo, chromium.withoutScripts(), MainJourney.TOM)) {
            Page page = worker.open(DRAFT + "ur/recordings").page();
            assertThat(page.locator("#recorder")).isHidden();
            page.setInputFiles("#sound", new FilePayload("voice.wav", "audio/wav", quiet));
            worker.press("Keep this recording");
            assertThat(page.locator(".govuk-error-summary")).containsText("They have not agreed");
            describe(page);
            page.setInputFiles("#sound", new FilePayload("voice.wav", "audio/wav", quiet));
            worker.press("Keep this recording");
            page.fill("#end-8", "never");
            worker.press("I listened: keep these times");
            assertThat(page.locator("#end-8-error")).containsText("is no time");
            page.fill("#end-8", "6,1");
            worker.press("I listened: keep these times");
            assertThat(worker.words()).contains("It is too quiet", "Nothing is heard for the last 3 seconds");
            page.getByText("The reader no longer agrees").click();
            worker.press("Delete this recording");
            assertThat(worker.words()).contains("its reader took back that they agreed");
        }
    }

    @Test
    void aSpokenLanguageHasEnglishBesideItsRecordingAndTheLeadHearsIt() {
        try (Visitor worker = Visitor.signedIn(demo, chromium.phone(), MainJourney.TOM)) {
            Page page = worker.open(DRAFT + "start?tag=phr-x-mirpuri")
                    .check("gloss")
                    .page();
            assertThat(worker.words()).contains("is spoken and hardly written");
            worker.press("Keep it, and go on to record");
            describe(page);
            page.setInputFiles(
                    "#sound",
                    new FilePayload(
                            "voice.wav",
                            "audio/wav",
                            Tone.at(16_000, 1).words(0.4, 2, 2).wav()));
            worker.press("Keep this recording").check("captions-gloss");
        }
        try (Visitor lead = Visitor.signedIn(demo, chromium.desktop(), MainJourney.GRACE)) {
            lead.open("/review/independent-free-no-report/phr-x-mirpuri/spoken").check("review-heard");
            assertThat(lead.words()).contains("the recording is the text", "Not judged with these words yet", "Dadyal");
        }
    }

    private static void describe(Page page) {
        page.selectOption(
                "#route",
                page.locator("#route option", new Page.LocatorOptions().setHasText(HELPLINE))
                        .first()
                        .getAttribute("value"));
        page.fill("#reader", "Voice 3");
        page.fill("#dialect", "As spoken in Dadyal");
        page.check("#agreed");
    }

    private String urduCode() {
        try (Visitor worker = Visitor.signedIn(demo, chromium.desktop(), MainJourney.NASREEN)) {
            worker.open("/campaigns").follow("Hate Crime Awareness Week").press("Print");
            Locator row = worker.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(Pattern.compile("Urdu.*A4", Pattern.DOTALL)));
            return row.first().locator("code").innerText();
        }
    }
}
