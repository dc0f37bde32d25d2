package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.account.Accounts;
import org.ownwords.campaign.CampaignState;
import org.ownwords.campaign.Campaigns;
import org.springframework.test.web.servlet.MockMvc;

@Bradford.Pages
class LanguagePagesTest {

    private final MockMvc web;
    private final Bradford bradford;
    private final Campaigns campaigns;
    private final Accounts accounts;

    LanguagePagesTest(MockMvc web, Bradford bradford, Campaigns campaigns, Accounts accounts) {
        this.web = web;
        this.bradford = bradford;
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    @BeforeEach
    void begin() {
        bradford.begin();
    }

    @Test
    void theListOffersABriefUnderBothNamesOfALanguageAndSaysThatItIsNoText() throws Exception {
        web.perform(get("/languages").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/languages/syl\""),
                                containsString("It never counts as coverage"),
                                containsString("</a> <span lang=\"syl\""),
                                containsString("href=\"/languages/ha\">Hausa</a></th>"))));
    }

    @Test
    void aBriefShowsEveryPartAndTheProposedOrder() throws Exception {
        web.perform(get("/languages/syl").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Who to ask"),
                                containsString("What must never be used"),
                                containsString("to read, Bengali, English"))));
    }

    @Test
    void aLanguageOfWhichNobodyWroteHasWhatTheTableKnowsAndSaysSo() throws Exception {
        web.perform(get("/languages").with(user(bradford.worker())))
                .andExpect(content().string(containsString("href=\"/languages/tet\"")));
        web.perform(get("/languages/tet").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Nobody wrote this brief"),
                                containsString("Who to ask"),
                                containsString("What must never be used"))));
    }

    @Test
    void aLanguageWithATextHasNoBrief() throws Exception {
        web.perform(get("/languages/pl").with(user(bradford.worker()))).andExpect(status().isNotFound());
    }

    @Test
    void theGlossaryTeachesAndKeepsTheDirectionOfEachLanguage() throws Exception {
        web.perform(get("/glossary").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("For young people"),
                                containsString("somebody to talk to"),
                                containsString("lang=\"ur\" dir=\"rtl\""))));
        web.perform(get("/glossary").param("language", "pl").with(user(bradford.worker())))
                .andExpect(content().string(allOf(containsString("ofiara"), not(containsString("counselling")))));
    }

    @Test
    void theDemoHoldsFiveReleasedCampaignsOfOneOrganisation() {
        var beckside =
                accounts.bySignIn("nasreen@beckside.example.org").orElseThrow().organisation();
        assertThat(campaigns.all(beckside))
                .allSatisfy(campaign -> assertThat(campaign.state()).isEqualTo(CampaignState.RELEASED))
                .extracting(campaign -> campaign.plan().name())
                .containsExactlyInAnyOrder(
                        "Hate Crime Awareness Week",
                        "Car wash sticker",
                        "Posters for the men’s programme",
                        "Your life, your choice helpline",
                        "Ask First, 16 to 24");
    }

    @Test
    void anAreaShowsBriefsApartFromTextsAndEstimatesBesideTheirSource() throws Exception {
        web.perform(post("/areas/E23000010/estimates")
                        .with(user(bradford.worker()))
                        .with(csrf())
                        .param("language", "syl")
                        .param("people", "5,200")
                        .param("source", "School languages survey")
                        .param("asOf-day", "1")
                        .param("asOf-month", "9")
                        .param("asOf-year", "2025"))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/areas/E23000010").with(user(bradford.worker())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("School languages survey"),
                                containsString("5,200"),
                                containsString("Sylheti: <strong class=\"govuk-tag govuk-tag--blue\">Brief"))));
    }

    @Test
    void anEstimateWithoutASourceIsGivenBackAsTyped() throws Exception {
        web.perform(post("/areas/E23000010/estimates")
                        .with(user(bradford.worker()))
                        .with(csrf())
                        .param("language", "")
                        .param("people", "many"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("No language is chosen."),
                                containsString("That is no number of people."),
                                containsString("value=\"many\""))));
    }
}
