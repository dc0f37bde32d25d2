package org.ownwords.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two reviewers and a lead judge a text that runs from right to left. */
class ReviewJourney extends PagesInUse {

    @Test
    void twoReviewersWhoSeeNothingOfEachOtherAndALeadWhoSigns() {
        String text = "/review/" + OpenDoor.MESSAGE + "/ur/sms";
        try (Page page = signedIn("first")) {
            look(page, "/review?language=ur", "review-list");
            look(page, text, "review-reviewer");
            assertThat(page.locator("[lang=ur][dir=rtl]").count()).isPositive();
            page.check("input[name=decision][value=APPROVE]");
            page.click("main form[action$=verdict] button[type=submit]");
            assertThat(page.textContent(".govuk-error-summary")).contains("Choose what the text tells its reader");
            Accessible.check(page, "review-refused");
            judge(page, text, "Spoken like us");
            page.check("#pressed");
            page.click("main form[action$=verdict] button[type=submit]");
            assertThat(page.textContent("main")).contains("Your judgement was recorded");
        }
        try (Page page = signedIn("second")) {
            page.navigate(address(text));
            assertThat(page.textContent("main"))
                    .doesNotContain("Example first", "Spoken like us", "pressed:", "1 of 2");
            judge(page, text, "");
            page.click("main form[action$=verdict] button[type=submit]");
        }
        try (Page page = signedIn("lead")) {
            look(page, "/review?language=ur", "review-lead-list");
            look(page, text, "review-lead");
            assertThat(page.textContent("main")).contains("2 of 2", "Spoken like us", "Example first", "was pressed");
            page.fill("#channel", "Texts to numbers that people gave us");
            page.check("#previewSeen");
            page.fill("#reason", "Neutral on a locked screen");
            page.click("form[action$=sign-off] button[type=submit]");
            assertThat(page.textContent(".govuk-error-summary")).contains("Read the notes");
            page.check("#notesConsidered");
            page.click("form[action$=sign-off] button[type=submit]");
            assertThat(page.textContent("main")).contains("Signed off.");
        }
    }

    @Test
    void aSessionIsWrittenDownWithWhatPeopleWereGivenAndKeepsWhatWasTypedWhenRefused() {
        try (Page page = signedIn("worker")) {
            look(page, "/sessions", "sessions-empty");
            look(page, "/sessions/new", "session-new");
            page.selectOption("#community", String.valueOf(data.community()));
            page.selectOption("#venue", "Corner barber");
            page.fill("#hours", "1.5");
            page.fill("#said", "“Free” sounds like a trick");
            page.click("main form[action='/sessions'] button[type=submit]");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.inputValue("#said")).isEqualTo("“Free” sounds like a trick");
            Accessible.check(page, "session-refused");
            page.fill("#COMMUNITY_MEMBER", "3");
            page.check("input[name=message][value=" + OpenDoor.MESSAGE + "]");
            page.selectOption("#tag", "ur");
            page.click("main form[action='/sessions'] button[type=submit]");
            assertThat(page.textContent("main")).contains("The session was recorded", "3 community members");
            Accessible.check(page, "session");
            look(page, "/sessions", "sessions");
            assertThat(page.textContent("main")).contains("1 hour 30 minutes");
        }
    }

    private void judge(Page page, String text, String comment) {
        page.navigate(address(text));
        for (Locator question : page.locator("fieldset:has(input[name^=q-])").all()) {
            question.locator("input[value=YES]").check();
        }
        page.check("input[name=decision][value=APPROVE]");
        page.fill("#comment", comment);
    }
}
