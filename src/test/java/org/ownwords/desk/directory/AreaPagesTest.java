package org.ownwords.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.PoliceArea;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is spoken in each area, and what there is for it. */
@Desk.Test
class AreaPagesTest {

    private static final String GREATER_MANCHESTER = "/areas/E23000005";

    @Autowired
    private Desk desk;

    private Person worker;

    @BeforeEach
    void somebody() {
        OrganisationId organisation = desk.organisation();
        worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
    }

    @Test
    void everyOneOfTheFortyThreeAreasHasAPageWithItsLargestLanguages() throws Exception {
        List<PoliceArea> areas = desk.the(CensusNeed.class).areas();
        assertThat(areas).hasSize(43);
        for (PoliceArea area : areas) {
            assertThat(desk.page(worker, "/areas/" + area.code()))
                    .as(area.name())
                    .contains("the largest first", "What exists", "A census count is not need", "Local estimates");
        }
    }

    @Test
    void aDraftIsShownAndNeverCountsAsCoverage() throws Exception {
        save("hu", Origin.MACHINE_DRAFT, SectionKind.LONG);
        save("lt", Origin.TRANSLATED, SectionKind.LONG);
        approve(save("lv", Origin.FICTIONAL, SectionKind.LONG), SectionKind.LONG);
        approve(save("bg", Origin.FICTIONAL, SectionKind.SPOKEN), SectionKind.SPOKEN);
        String page =
                desk.page(worker, GREATER_MANCHESTER).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(page)
                .contains("Hungarian: Draft 1 message")
                .contains("Lithuanian: Draft 1 message")
                .contains("Latvian: Approved 1 message")
                .contains("Bulgarian: Spoken only 1 message");
        assertThat(missing("hu")).isTrue();
        assertThat(missing("lt")).isTrue();
        assertThat(missing("lv")).isFalse();
        assertThat(missing("bg")).isFalse();
    }

    /** Whether the page counts the people whom the census counts under a language among the gaps. */
    private boolean missing(String tag) {
        return desk.the(AreaCoverage.class).of(desk.the(CensusNeed.class).in("E23000005")).stream()
                .filter(row -> row.languages().stream()
                        .anyMatch(language -> language.tag().equals(tag)))
                .findFirst()
                .orElseThrow()
                .isMissing();
    }

    @Test
    void aLocalEstimateStandsWithItsSourceAndNeverWithoutOne() throws Exception {
        assertThat(desk.refused(worker, estimate(""))).contains("href=\"#source\"", "1,250");
        desk.leadsTo(worker, estimate("School admissions, September"));
        assertThat(desk.page(worker, GREATER_MANCHESTER)).contains("1,250", "School admissions, September");
    }

    private static MockHttpServletRequestBuilder estimate(String source) {
        return post(GREATER_MANCHESTER + "/estimates")
                .param("language", "hu")
                .param("people", "1,250")
                .param("source", source)
                .param("asOf-day", "1")
                .param("asOf-month", "9")
                .param("asOf-year", "2025");
    }

    private VariantContent save(String tag, Origin origin, SectionKind kind) {
        VariantContent content = new VariantContent(
                new VariantId(MessageId.of("shown-by-area"), LanguageTag.of(tag)),
                origin,
                Optional.empty(),
                Map.of(),
                List.of(new Section(kind, List.of(new Passage(Optional.empty(), "Words.")))));
        desk.the(Variants.class).save(worker.actor(), content, Optional.empty());
        return content;
    }

    private void approve(VariantContent content, SectionKind kind) {
        desk.the(Reviews.class)
                .approveExample(
                        worker.actor(),
                        SectionDigests.ref(content.id(), content.section(kind).orElseThrow()));
    }
}
