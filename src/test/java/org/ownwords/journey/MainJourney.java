package org.ownwords.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The main job from a message to its figures, as the people of the demo do it, one step after the other. */
class MainJourney extends DemoInUse {

    static final String NASREEN = "nasreen@beckside.example.org";
    static final String TOM = "tom@beckside.example.org";
    static final String GRACE = "grace@beckside.example.org";
    static final String HELEN = "helen@board.example.org";
    private static final String WEEK = "Hate Crime Awareness Week";
    private static final String HELP = "Help after a hate crime is yours";
    private static final String HELPLINE = "0808 157 0142";
    /** Grouping would cost characters, and telephones find it either way. */
    private static final String IN_A_TEXT = HELPLINE.replace(" ", "");

    private static final String MARK = "EXAMPLE, NOT REVIEWED";

    private Visitor worker;
    private String poster = "";
    private String scanned = "";

    @BeforeEach
    void signIn() {
        worker = signedIn(NASREEN);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void theMainJobIsDoneFromAMessageToItsFigures() throws IOException, InterruptedException, ReaderException {
        aWorkerSeesWhatIsReadyForWhomAndWhy();
        anUrduPosterForABarbersTakesFiveScreens();
        aMessageShowsItsClaimsChecksAndEveryFormOfIt();
        aDraftIsRefusedMendedAndReleasedByASecondPerson();
        textsArriveAndAPolishStopIsHonouredAndConfirmedInPolish();
        aPrintedCodeOpensTheSafePageInItsLanguageAndCountsForItsVenue();
        theLeadReadsAWorryingReplyStopsEverythingAndTurnsAClaimFalse();
        aCommissionerSeesGapsFirstAndNoSmallCountAndNobody();
    }

    private void aWorkerSeesWhatIsReadyForWhomAndWhy() {
        try (Visitor stranger = new Visitor(demo, chromium.desktop())) {
            stranger.open("/sign-in").check("sign-in").picture("sign-in", "header");
        }
        worker.check("home").navigate("Campaigns").check("campaigns");
        worker.follow(WEEK).check("matrix").picture("matrix", "h1");
        Matrix matrix = new Matrix(worker.page());
        assertThat(matrix.cell("Panjabi", HELP, "Poster")).contains("Ready", "Gurmukhi", MARK);
        assertThat(matrix.cell("Mirpuri", HELP, "Poster"))
                .contains(
                        "Fallback",
                        "Served by Urdu",
                        "Confirmed by Shabana Heathcliffe",
                        "all who read at all read Urdu");
        assertThat(matrix.cell("Mirpuri", HELP, "Spoken word")).contains("Held", "recording", "Mirpuri");
        assertThat(matrix.cell("Sylheti", HELP, "Text message")).contains("Fallback", "Served by Bengali");
        assertThat(matrix.cell("Polish", HELP, "Text message")).contains("Ready", "Polish");
        assertThat(matrix.cell("Somali", "Reach us your way", "Poster")).contains("Held");
        assertThat(matrix.cell("Arabic", HELP, "Poster")).contains("Held", "Nobody has confirmed");
        assertThat(matrix.cell("English", HELP, "Email")).contains("Ready");
    }

    private void anUrduPosterForABarbersTakesFiveScreens() throws IOException, InterruptedException {
        worker.open("/");
        worker.countFromHere();
        worker.navigate("Campaigns").follow(WEEK).press("Print");
        Page page = worker.page();
        page.getByLabel("Poster").selectOption(new SelectOption().setLabel("Urdu for Mirpuri: " + HELP));
        page.getByLabel("Where it will hang").selectOption(new SelectOption().setLabel("Fairweather Cuts (barber)"));
        poster = page.waitForResponse(
                        answer -> answer.url().endsWith(".pdf"),
                        () -> page.getByRole(
                                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the poster (PDF)"))
                                .click())
                .url();
        assertThat(worker.screens() + 1).as("screens, the poster among them").isLessThanOrEqualTo(5);
        String words = Printed.text(Printed.fetch(worker.context(), poster, "application/pdf"));
        assertThat(words).contains(HELPLINE, MARK);
        worker.open("/campaigns").follow(WEEK).press("Print").check("print").picture("print", "h1");
        assertThat(worker.words()).contains("Fairweather Cuts");
        worker.follow("Make the whole kit in one go").check("kit");
    }

    private void aMessageShowsItsClaimsChecksAndEveryFormOfIt() {
        worker.navigate("Messages").check("messages");
        for (String language : List.of("ur", "ar", "en-GB")) {
            String variant = "/messages/reach-us-your-way/" + language;
            Page page = worker.open(variant).page();
            String shown = page.locator("#route option")
                    .filter(new Locator.FilterOptions().setHasText("Beckside Line"))
                    .first()
                    .getAttribute("value");
            variant += "?route=" + shown;
            worker.open(variant).check("variant-" + language).open(variant);
            boolean rightToLeft = !language.equals("en-GB");
            assertThat(page.locator("mark.ow-claim").count()).isGreaterThanOrEqualTo(4);
            assertThat(page.locator("main [lang=" + language + "]").first().getAttribute("dir"))
                    .isEqualTo(rightToLeft ? "rtl" : "ltr");
            assertThat(worker.words()).contains("Origin", "Checks that it passes", "Text message", "segment", MARK);
            for (String picture : List.of("poster.png", "card.png")) {
                Locator image = page.locator("img[src*='" + picture + "']");
                image.scrollIntoViewIfNeeded();
                page.waitForCondition(() -> (boolean) image.evaluate("i => i.complete && i.naturalWidth > 400"));
                assertThat(image.getAttribute("alt")).isNotBlank();
            }
            if (language.equals("ur")) {
                worker.picture("message", "#previews");
            }
            String email = demo.at(page.locator("iframe.ow-preview__page").getAttribute("src"));
            // Its own address lets no script run, and so nothing that could look at it.
            page.navigate("about:blank");
            page.setContent(new String(Printed.fetch(worker.context(), email, "text/html"), StandardCharsets.UTF_8));
            worker.check("email-" + language);
            assertThat(page.locator("body")).containsText("Beckside Line");
        }
    }

    private void aDraftIsRefusedMendedAndReleasedByASecondPerson() {
        worker.open("/campaigns").press("Draft a campaign").check("draft-empty");
        LocalDate today = worker.today();
        LocalDate sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        new CampaignForm(worker.page())
                .name("Reading evening")
                .tick("Whom is it for?", "Mirpuri", "Polish", "English")
                .tick("What does it say?", HELP, "Independent, free, no report needed")
                .tick("How does it reach people?", "Text message")
                .leadsTo("Beckside Line: Text line")
                .on(sunday, "8:00", "21:00");
        worker.press("Save and see what stands in the way")
                .check("draft-refused")
                .picture("refusals", "h1");
        assertThat(worker.words())
                .contains("What stands in the way")
                .contains("Nothing is sent before 12:00")
                .contains("machine draft")
                .containsPattern("(?i)free.{0,40}not true")
                .contains("Change cannot be shown");
        worker.press("Save and hand to a second person");
        assertThat(worker.words()).contains("It was saved and not handed over");

        new CampaignForm(worker.page())
                .untick("What does it say?", "Independent, free, no report needed")
                .leadsTo("Beckside Line: Helpline")
                .on(today, "10:00", "12:00");
        worker.press("Save and see what stands in the way").check("draft-mended");
        assertThat(worker.words()).contains("Nothing stands in the way of a release today.");
        worker.press("Save and hand to a second person");
        String campaign = worker.page().url();
        assertThat(worker.words()).contains("It waits for a second person", "Change cannot be shown");

        try (Visitor second = signedIn(TOM)) {
            second.open(campaign).press("Look at it and release it").check("release");
            assertThat(second.words()).contains("Change cannot be shown", "Served by Urdu", IN_A_TEXT, MARK);
            second.press("Release it");
            assertThat(second.words()).contains("Released", "Released by", "Tom Wainstone");
        }
    }

    private void textsArriveAndAPolishStopIsHonouredAndConfirmedInPolish() {
        worker.navigate("Campaigns").follow("Reading evening").follow("Progress");
        assertThat(worker.page().locator("#now"))
                .containsText(Pattern.compile("[1-9]\\d* of [1-9]\\d* messages have left"));
        worker.check("progress");
        worker.navigate("Handset");
        worker.until("07700 900225");
        phone("07700 900225");
        worker.check("handset").picture("handset", "h1");
        assertThat(worker.page().locator(".ow-handset--locked").innerText())
                .doesNotContainIgnoringCase("policj", "crime");
        assertThat(worker.words()).contains(MARK, "Dzień dobry", IN_A_TEXT);
        worker.reply("Rezygnuję, proszę");
        worker.until("Nie otrzymasz od nas więcej wiadomości.").check("handset-stopped");
        phone("07700 900226");
        worker.reply("Boję się. On czyta mój telefon i mnie bije.");
        worker.navigate("Campaigns").follow("Reading evening").follow("Progress");
        worker.page().fill("#reason", "Trying the button");
        worker.press("Stop sending now");
        assertThat(worker.words()).contains("held", "second person");
    }

    private void aPrintedCodeOpensTheSafePageInItsLanguageAndCountsForItsVenue() throws IOException, ReaderException {
        String home = demo.at("");
        scanned = Printed.code(Printed.fetch(worker.context(), poster.replace(".pdf", ".png"), "image/png"));
        assertThat(scanned).startsWith(home + "/c/");
        try (SafePageVisit visit = new SafePageVisit(chromium.phone(), scanned)) {
            visit.isSafe(home, "ur", "rtl", HELPLINE);
            assertThat(visit.page().innerText("body")).contains(MARK);
            Accessible.check(visit.page(), "safe-page-ur");
            Pictures.take(visit.page(), "page-urdu", "body");
        }
        worker.open("/campaigns").follow(WEEK).press("Print");
        for (String language : List.of("Arabic (Modern Standard)", "Polish", "Punjabi (Gurmukhi)")) {
            Locator row = worker.page().locator("tr").filter(new Locator.FilterOptions().setHasText(language + ", A4"));
            String other = row.first().locator("code").innerText();
            try (SafePageVisit visit = new SafePageVisit(chromium.phone(), demo.at("/c/" + other))) {
                assertThat(visit.page().locator("#leave").isVisible()).isTrue();
                Accessible.check(visit.page(), "safe-page-" + language.split(" ", 2)[0]);
            }
        }
    }

    private void theLeadReadsAWorryingReplyStopsEverythingAndTurnsAClaimFalse() {
        try (Visitor lead = signedIn(GRACE)) {
            lead.check("home-lead").navigate("Replies");
            lead.until("Boję się").check("replies");
            assertThat(lead.words()).contains("Worrying").doesNotContain("07700", "900226");

            lead.navigate("Safeguarding").press("Stop everything now");
            assertThat(lead.words()).contains("No reason is given.");
            lead.check("safeguarding-no-reason");
            lead.page().fill("#reason", "Somebody else reads a telephone");
            lead.press("Stop everything now");
            assertThat(lead.words()).contains("Everything is stopped", "Nothing is running now.", WEEK);

            lead.navigate("Directory")
                    .navigate("Services")
                    .follow("Beckside Line")
                    .check("service");
            lead.follow("Free, Helpline").check("fact");
            lead.page()
                    .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                    .check();
            lead.page().fill("#evidence", "A mobile network charged a caller yesterday");
            lead.press("Record the answer");
            assertThat(lead.words()).contains("Recorded as not true", "Prints to take down", "Fairweather Cuts");

            lead.navigate("Safeguarding").check("safeguarding").picture("safeguarding", "h1");
            assertThat(lead.words()).contains("Released texts that may no longer be used", "Posters to take down");
            lead.press("Recall Urdu poster from Fairweather Cuts");
            assertThat(lead.words()).contains("on the recall list", "Posters that were called back");
            lead.navigate("Campaigns").follow(WEEK).check("matrix-held");
            assertThat(new Matrix(lead.page()).cell("English", HELP, "Poster"))
                    .contains("Held")
                    .containsIgnoringCase("free");
        }
        try (SafePageVisit visit = new SafePageVisit(chromium.phone(), scanned)) {
            visit.isSafe(demo.at(""), "ur", "rtl", HELPLINE);
            assertThat(visit.page().innerText("body")).doesNotContain("مفت");
        }
    }

    private void aCommissionerSeesGapsFirstAndNoSmallCountAndNobody() {
        try (Visitor commissioner = signedIn(HELEN)) {
            commissioner.check("home-commissioner").navigate("Figures").check("figures");
            commissioner.follow(WEEK).check("figures-campaign").picture("figures", "h1");
            new FiguresPage(commissioner).isFair();
            commissioner.navigate("Areas").check("areas");
        }
    }

    private Visitor signedIn(String name) {
        return Visitor.signedIn(demo, chromium.desktop(), name);
    }

    private void phone(String number) {
        Locator choice = worker.page().locator("#phone option").filter(new Locator.FilterOptions().setHasText(number));
        worker.page().selectOption("#phone", new SelectOption().setValue(choice.getAttribute("value")));
        worker.press("Show it");
    }
}
