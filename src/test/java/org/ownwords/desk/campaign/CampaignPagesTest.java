package org.ownwords.desk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Person;
import org.ownwords.account.SignedIn;
import org.ownwords.command.Ownwords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From an empty form to a printed poster, in the whole application. */
@SpringBootTest(
        classes = Ownwords.class,
        properties = {
            "ownwords.demo=true",
            "ownwords.data=target/campaign-pages/data",
            "ownwords.keys=target/campaign-pages/keys",
            "ownwords.public-address=http://localhost:8080",
            "spring.datasource.url=jdbc:h2:mem:campaign-pages;DB_CLOSE_DELAY=-1"
        })
@AutoConfigureMockMvc
@Import(CampaignPagesTest.Invented.class)
class CampaignPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Bradford bradford;

    @Test
    void fromAnEmptyFormToAPrintedPosterWithASecondPerson() throws Exception {
        String plan = saved(form("Awareness week").param("then", "save"));
        assertThat(page(bradford.worker, plan)).contains("Nothing stands in the way", "Change cannot be shown");
        String campaign = plan.replace("/plan", "");
        assertThat(page(bradford.worker, campaign)).contains("Urdu", "Shabana Heathcliffe", "EXAMPLE, NOT REVIEWED");

        send(bradford.worker, form("Awareness week", plan).param("version", "1").param("then", "submit"));
        assertThat(page(bradford.worker, campaign + "/release")).contains("You wrote or submitted this campaign");
        assertThat(page(bradford.second, campaign + "/release")).contains("Release it", "0808");
        assertThat(body(send(bradford.second, post(campaign + "/send-back").param("reason", " "))))
                .contains("No reason is given", "#reason");
        send(bradford.second, post(campaign + "/send-back").param("reason", "Leave the barber’s out"));
        for (String address : new String[] {campaign, plan}) {
            assertThat(page(bradford.worker, address)).contains("Given back by tom", "Leave the barber’s out");
        }
        send(bradford.worker, form("Awareness week", plan).param("version", "4").param("then", "submit"));
        assertThat(page(bradford.second, campaign + "/release")).doesNotContain("Given back");
        send(bradford.second, post(campaign + "/release"));
        assertThat(page(bradford.worker, campaign)).contains("Released");

        String cell = Objects.requireNonNull(bradford.communities.get("Mirpuri"))
                        .value() + "/" + Bradford.MESSAGE + "/POSTER";
        assertThat(page(bradford.worker, campaign + "/print")).contains(cell, "Fairweather Cuts");
        MockHttpServletResponse printed = send(
                bradford.worker,
                post(campaign + "/print")
                        .param("cell", cell)
                        .param("venue", String.valueOf(bradford.barber.value()))
                        .param("format", "A4")
                        .param("family", "young")
                        .param("marks", "yes"));
        String pdf = Objects.requireNonNull(printed.getRedirectedUrl());
        assertThat(pdf).matches(campaign + "/print/\\d+\\.pdf");
        assertThat(page(bradford.worker, campaign + "/print")).contains(pdf, "A4, young");
        findsBySheetCode(pdf);
        asksForAKit(campaign);

        send(bradford.worker, post(campaign + "/hold").param("reason", "A worrying reply"));
        assertThat(page(bradford.lead, campaign)).contains("Held by nasreen", "A worrying reply");
        send(bradford.worker, post(campaign + "/resume"));
        assertThat(page(bradford.lead, campaign)).contains("Held by nasreen");
        send(bradford.lead, post(campaign + "/resume"));
        assertThat(page(bradford.lead, campaign)).contains("Hold it now");
    }

    @Test
    void whatDoesNotFitIsToldOnThePrintPageAndNothingIsLogged() throws Exception {
        String panjabi = String.valueOf(
                Objects.requireNonNull(bradford.communities.get("Panjabi")).value());
        String plan = saved(form("Long words").param("communities", panjabi).param("then", "save"));
        String campaign = plan.replace("/plan", "");
        send(
                bradford.worker,
                form("Long words", plan)
                        .param("communities", panjabi)
                        .param("version", "1")
                        .param("then", "submit"));
        send(bradford.second, post(campaign + "/release"));
        var refused = browser.perform(post(campaign + "/print")
                        .param("cell", panjabi + "/" + Bradford.MESSAGE + "/POSTER")
                        .param("venue", String.valueOf(bradford.barber.value()))
                        .param("format", "A3")
                        .with(user(SignedIn.as(bradford.worker)))
                        .with(csrf()))
                .andReturn();
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(campaign + "/print");
        String told = body(browser.perform(get(campaign + "/print")
                        .flashAttrs(refused.getFlashMap())
                        .with(user(SignedIn.as(bradford.worker))))
                .andReturn()
                .getResponse());
        assertThat(told)
                .contains("Panjabi", "does not fit on Poster A3")
                .containsPattern("at the smallest size that can be read it is \\d+% too long")
                .doesNotContain(".pdf");
    }

    private void findsBySheetCode(String pdf) throws Exception {
        byte[] sheet = browser.perform(get(pdf).with(user(SignedIn.as(bradford.worker))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String words;
        try (PDDocument document = Loader.loadPDF(sheet)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .as("with crop marks it is larger than A4")
                    .isGreaterThan(640);
            words = new PDFTextStripper().getText(document);
        }
        Matcher code = Pattern.compile("[B-Z]{4}-[B-Z]{4}").matcher(words);
        assertThat(code.find()).as(words).isTrue();
        String typed = code.group().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(page(bradford.worker, "/campaigns/sheets?code=" + typed))
                .contains(code.group(), "Urdu", "revision 1", "Poster A4", "Young", "Fairweather Cuts")
                .contains("EXAMPLE, NOT REVIEWED");
        assertThat(page(bradford.worker, "/campaigns/sheets?code=BBBB-BBBB"))
                .contains("No sheet of your organisation has this code");
    }

    private void asksForAKit(String campaign) throws Exception {
        assertThat(page(bradford.worker, campaign + "/kit")).contains("Poster A4", "For a print shop", "Plain");
        assertThat(body(send(bradford.worker, post(campaign + "/kit").param("family", "plain"))))
                .contains("href=\"#formats\"")
                .containsPattern("value=\"plain\"[^>]* checked");
        String kit = Objects.requireNonNull(send(
                        bradford.worker,
                        post(campaign + "/kit")
                                .param("formats", "sms")
                                .param("family", "plain")
                                .param("oneSize", "yes"))
                .getRedirectedUrl());
        assertThat(page(bradford.worker, kit)).contains("Kit of “Awareness week”");
    }

    @Test
    void nothingThatWasTypedIsLostWhenSomeOfItCannotBeRead() throws Exception {
        String html = body(send(
                bradford.worker,
                form("Kept name")
                        .param("day-day", "31")
                        .param("day-month", "2")
                        .param("day-year", "2027")
                        .param("from", "25:99")));
        assertThat(html)
                .contains(
                        "value=\"Kept name\"",
                        "value=\"31\"",
                        "value=\"25:99\"",
                        "The day is no date",
                        "The first hour is no time");
    }

    @Test
    void whatIsRefusedIsToldWithAWayToMendIt() throws Exception {
        LocalDate sunday = bradford.today()
                .plusDays(7L + 7 - bradford.today().getDayOfWeek().getValue());
        String plan = saved(post("/campaigns/new")
                .param("version", "0")
                .param("name", "By night")
                .param("area", Bradford.AREA.value())
                .param(
                        "communities",
                        String.valueOf(Objects.requireNonNull(bradford.communities.get("Somali"))
                                .value()))
                .param("messages", "reach-us-your-way")
                .param("channels", "SMS")
                .param("budget", "4,800")
                .param("day-day", String.valueOf(sunday.getDayOfMonth()))
                .param("day-month", String.valueOf(sunday.getMonthValue()))
                .param("day-year", String.valueOf(sunday.getYear()))
                .param("from", "8:00")
                .param("until", "21:00"));
        assertThat(page(bradford.worker, plan))
                .contains(
                        "It leads to no service",
                        "Nothing is sent before 12:00",
                        "nobody named as paying",
                        "has no baseline survey",
                        "/plan#service",
                        "/plan#time",
                        "#coverage");
    }

    @Test
    void onlyASafeguardingLeadStopsEverything() throws Exception {
        assertThat(send(bradford.worker, post("/campaigns/stop-everything")).getStatus())
                .isEqualTo(403);
        assertThat(page(bradford.worker, "/campaigns")).doesNotContain("Stop everything");
        assertThat(page(bradford.lead, "/campaigns")).contains("Stop everything now");
        assertThat(send(bradford.lead, post("/campaigns/stop-everything")).getStatus())
                .isEqualTo(302);
    }

    @Test
    void theSafePageOfAPrintSetsNoCookieAndLoadsItsOwnStyle() throws Exception {
        for (String address : new String[] {"/public/page.css", "/public/page.js", "/c/BBBBBBBB"}) {
            MockHttpServletResponse answer =
                    browser.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(address.startsWith("/c/") ? 404 : 200);
            assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    private MockHttpServletRequestBuilder form(String name) {
        return form(name, "/campaigns/new").param("version", "0");
    }

    private MockHttpServletRequestBuilder form(String name, String address) {
        MockHttpServletRequestBuilder form = post(address)
                .param("name", name)
                .param("area", Bradford.AREA.value())
                .param("messages", Bradford.MESSAGE.value())
                .param("channels", "POSTER")
                .param("destination", bradford.service.value() + "/" + bradford.route.value());
        for (String community : new String[] {"Mirpuri", "Polish", "Sylheti", "English"}) {
            form.param(
                    "communities",
                    String.valueOf(Objects.requireNonNull(bradford.communities.get(community))
                            .value()));
        }
        return form;
    }

    private String saved(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(send(bradford.worker, form).getRedirectedUrl());
    }

    private MockHttpServletResponse send(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(SignedIn.as(person))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(Person person, String address) throws Exception {
        MockHttpServletResponse answer = browser.perform(get(address).with(user(SignedIn.as(person))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Where an organisation already is, the demo adds none of its own. */
    @TestConfiguration
    static class Invented {
        @Bean
        Bradford bradford(ApplicationContext app) throws IOException {
            return new Bradford(app);
        }
    }
}
