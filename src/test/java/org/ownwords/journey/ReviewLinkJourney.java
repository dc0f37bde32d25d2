package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A worker asks, somebody judges on an old telephone without scripts, and a safeguarding lead decides. */
class ReviewLinkJourney extends DemoInUse {

    private static final String MESSAGE = "independent-free-no-report";
    private static final List<String> STEPS = List.of("", "/q/1", "/words", "/judge", "/alone");

    @Test
    void aBengaliTextIsJudgedOnAnOldPhoneThoughTheSignalIsLostHalfway() {
        String link = invite("bn", "TEXT", "Rehana of the library");
        try (LinkVisit first = new LinkVisit(chromium.oldPhone(), link)) {
            first.press("button[name=assisted][value=yes]");
            first.press("button[name=answer][value=YES]");
            assertThat(first.page().url()).endsWith("/q/2");
        }
        // A messenger looks at the address, twice; nothing is used up.
        try (LinkVisit preview = new LinkVisit(chromium.oldPhone(), link)) {
            preview.page().reload();
        }
        try (LinkVisit second = new LinkVisit(chromium.oldPhone(), link)) {
            assertThat(second.words()).contains("Your answers so far are kept.");
            second.press("main a.next").answerAll("YES");
            second.page().check("#wrong-1");
            second.page().fill("#better-1", "আরও সহজ করে বলুন");
            second.page()
                    .setInputFiles(
                            "#voice",
                            new FilePayload("note.ogg", "audio/ogg", "OggS a voice".getBytes(StandardCharsets.UTF_8)));
            second.press("button[name=stay]");
            assertThat(second.words()).contains("Your recording is kept.");
            assertThat(second.page().inputValue("#better-1")).isEqualTo("আরও সহজ করে বলুন");
            second.press("button.next:not([name])");
            second.page().check("#decision-CHANGES_WANTED");
            second.press("button.next").press("button.next").press("button.next");
            assertThat(second.words()).contains("Your answers arrived.", "উত্তর পৌঁছেছে");
            assertThat(second.page().navigate(link).status()).isEqualTo(410);
            assertThat(second.words()).contains("This link was used.", "এই লিংক");
            System.out.println("heaviest page of a text by link: " + second.heaviest() + " bytes");
        }
    }

    @Test
    void anUrduPosterIsReadFromRightToLeftAndWhatIsToldAloneReachesTheLeadAlone() {
        String link = invite("ur", "POSTER", "Zarina");
        try (LinkVisit zarina = new LinkVisit(chromium.oldPhone(), link)) {
            assertThat(zarina.page().getAttribute("html", "dir")).isEqualTo("rtl");
            assertThat(zarina.page().getAttribute("html", "lang")).isEqualTo("ur");
            zarina.press("button[name=assisted][value=no]").answerAll("YES").press("button.next");
            zarina.page().check("#decision-DISPUTE");
            zarina.press("button.next");
            zarina.page().check("#pressed");
            zarina.press("button.next");
            // Somebody takes the telephone and looks.
            zarina.page().navigate(link + "/alone");
            assertThat(zarina.page().isChecked("#pressed")).isFalse();
            zarina.press("button.next").press("main button.next");
            assertThat(zarina.words()).contains("Please mark what is wrong");
            zarina.page().check("#wrong-0");
            zarina.press("button.next:not([name])")
                    .press("button.next")
                    .press("button.next")
                    .press("button.next");
            assertThat(zarina.words()).contains("Your answers arrived.");
            System.out.println("heaviest page of a poster by link: " + zarina.heaviest() + " bytes");
        }
        try (Visitor worker = Visitor.signedIn(demo, chromium.desktop(), MainJourney.TOM)) {
            worker.navigate("Review").follow("Invitations").follow("Zarina");
            assertThat(worker.words()).contains("Answered").doesNotContain("pressed", "DISPUTE", "should not be used");
            worker.page().check("#kind-2");
            worker.page().fill("#amount", "15.00");
            worker.check("invitation-answered").press("Record");
            assertThat(worker.words()).contains("Voucher: £15.00");
            worker.navigate("Review").follow("Invitations").check("invitations");
            assertThat(worker.words()).contains("15.00", "Voucher");
        }
        try (Visitor lead = Visitor.signedIn(demo, chromium.desktop(), MainJourney.GRACE)) {
            lead.navigate("Review").check("work");
            lead.follow("Decide a dispute").check("disputes");
            assertThat(lead.words()).contains("The reviewer marked sentences of the text.");
            lead.open("/review/" + MESSAGE + "/ur/long").check("review-lead");
            assertThat(lead.words()).contains("Zarina", "was pressed", "by a private link");
            lead.page().getByText("Only one person can review this language").click();
            lead.page().fill("#onlyReason", "Nobody else in the district reads it");
            lead.press("Label it").open("/messages/" + MESSAGE).check("message-one-reviewer");
            assertThat(lead.words()).contains("One reviewer only");
            lead.open("/messages");
            assertThat(lead.words()).contains("One reviewer only");
            lead.open("/campaigns/1").check("matrix-one-reviewer");
        }
    }

    @Test
    void everyPageOfALinkIsAccessibleNarrowAndWideInThreeLanguages() {
        for (String[] of : new String[][] {{"ur", "POSTER"}, {"bn", "TEXT"}, {"en-GB", "POSTER"}}) {
            String link = invite(of[0], of[1], "Somebody for " + of[0] + " " + of[1]);
            try (LinkVisit visit = new LinkVisit(chromium.desktop(), link)) {
                for (String step : STEPS) {
                    visit.go(link + step);
                    look(visit.page(), "link-" + of[0] + "-" + of[1] + step.replace('/', '-'));
                }
                visit.go(link);
                visit.press("button[name=assisted][value=no]")
                        .answerAll("NOT_SAID")
                        .press("button.next");
                visit.press("button.next");
                look(visit.page(), "link-" + of[0] + "-" + of[1] + "-problem");
                visit.page().check("#decision-APPROVE");
                visit.press("button.next").press("button.next");
                look(visit.page(), "link-" + of[0] + "-" + of[1] + "-send");
                visit.press("button.next");
                look(visit.page(), "link-" + of[0] + "-" + of[1] + "-done");
            }
        }
    }

    @Test
    void aLinkThatIsTakenBackSaysSoAndTheSheetTakesItsPlace() {
        try (Visitor worker = Visitor.signedIn(demo, chromium.desktop(), MainJourney.TOM)) {
            String link = invite(worker, "pl", "POSTER", "Ola");
            worker.check("invitation-link");
            worker.press("Make a new link");
            try (LinkVisit old = new LinkVisit(chromium.oldPhone(), link)) {
                assertThat(old.words()).contains("There is nothing at this address.");
            }
            String sheet = worker.page().url() + "/sheet";
            worker.open(sheet);
            look(worker.page(), "sheet");
            String key = worker.page().locator(".number strong").first().innerText();
            worker.open(sheet.replace("/sheet", "/paper")).check("paper");
            worker.page().fill("#key", key);
            for (var question :
                    worker.page().locator("fieldset:has(input[name^=q-])").all()) {
                question.locator("input[value=YES]").check();
            }
            worker.page().check("input[name=decision][value=APPROVE]");
            worker.press("Record the answers");
            assertThat(worker.words()).contains("typed in from paper");
            String taken = invite(worker, "pl", "TEXT", "Ola");
            worker.press("Take it back");
            try (LinkVisit back = new LinkVisit(chromium.oldPhone(), taken)) {
                assertThat(back.words()).contains("This link was taken back.");
            }
            worker.open("/invitations/new?message=" + MESSAGE + "&tag=ur").check("invitation-new");
            worker.open("/invitations/questions?tag=bn").check("questions");
        }
    }

    private static void look(Page page, String name) {
        Accessible.check(page, name, Chromium.DESKTOP, Chromium.OLD_PHONE);
    }

    private String invite(String tag, String part, String name) {
        try (Visitor worker = Visitor.signedIn(demo, chromium.withoutScripts(), MainJourney.TOM)) {
            return invite(worker, tag, part, name);
        }
    }

    private static String invite(Visitor worker, String tag, String part, String name) {
        worker.open("/invitations/new?message=" + MESSAGE + "&tag=" + tag);
        worker.page().check("input[name=part][value=" + part + "]");
        worker.page().fill("#name", name);
        worker.page().check("#independent");
        worker.press("Make the link");
        return worker.page().locator("#link").innerText();
    }
}
