package org.ownwords.desk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Desk;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Explanation;
import org.ownwords.quality.Finding;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;
import org.ownwords.quality.KeptWords;
import org.ownwords.quality.Severity;
import org.ownwords.quality.WordList;
import org.ownwords.quality.words.Glossaries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people do with the glossary and with the words of locked phones. */
@Desk.Test
class WordPagesTest {

    @Autowired
    private Desk desk;

    @Test
    void everyCheckIsExplainedAtItsAnchor() throws Exception {
        Person worker = desk.person(desk.organisation(), "Nasreen Example", Role.OUTREACH_WORKER);
        String page = desk.page(worker, "/checks");
        assertThat(desk.the(Checks.class).explanations())
                .extracting(Explanation::id)
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\"", "href=\"#" + id + "\""));
    }

    @Test
    void aWordIsProposedAgreedAndWithdrawnAndItsHistoryStays() throws Exception {
        OrganisationId organisation = desk.organisation();
        Person worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        Person lead = desk.person(organisation, "Grace Example", Role.SAFEGUARDING_LEAD);
        assertThat(desk.refused(worker, proposal("").param("reason", "It shames.")))
                .contains("href=\"#avoid\"", "It shames.");
        String entry = desk.leadsTo(worker, proposal("بدنامی").param("reason", "It shames."));
        assertThat(desk.page(worker, "/glossary?language=ur")).contains("بدنامی", "lang=\"ur\" dir=\"rtl\"");
        assertThat(standing("بدنامی")).containsExactly(Standing.PROPOSED);
        assertThat(desk.page(worker, entry)).doesNotContain("Record that they agreed");

        assertThat(desk.refused(lead, agreed(entry, "1", "1"))).contains("href=\"#people\"");
        desk.leadsTo(lead, agreed(entry, "1", "9"));
        assertThat(standing("بدنامی")).containsExactly(Standing.AGREED);
        assertThat(desk.refused(lead, agreed(entry, "1", "9"))).contains("Somebody changed this");

        desk.leadsTo(lead, post(entry + "/withdraw").param("basis", "2").param("withdrawReason", "The panel changed."));
        assertThat(standing("بدنامی")).isEmpty();
        assertThat(desk.page(worker, entry)).contains("Women's panel".replace("'", "&#39;"), "The panel changed.");
    }

    @Test
    void formsThatStandInTextsAreShownAndTickedOntoAnEntry() throws Exception {
        Person worker = desk.person(desk.organisation(), "Nasreen Example", Role.OUTREACH_WORKER);
        VariantId id = new VariantId(MessageId.of("holds-a-form"), LanguageTag.of("ur"));
        Section words = new Section(SectionKind.LONG, List.of(new Passage(Optional.empty(), "متاثرین کی مدد")));
        desk.the(Variants.class)
                .save(
                        worker.actor(),
                        new VariantContent(id, Origin.TRANSLATED, Optional.empty(), Map.of(), List.of(words)),
                        Optional.empty());
        String entry = desk.leadsTo(worker, proposal("متاثرہ").param("reason", "It shames."));
        assertThat(desk.page(worker, entry)).contains("Perhaps the same word", "value=\"متاثرین\"");
        desk.leadsTo(worker, post(entry + "/forms").param("basis", "1").param("alike", "متاثرین"));
        assertThat(desk.the(Glossaries.class).current().entries())
                .filteredOn(one -> one.avoid().equals("متاثرہ"))
                .singleElement()
                .satisfies(one -> assertThat(one.forms()).containsExactly("بدنام", "متاثرین"));
        assertThat(desk.page(worker, entry)).doesNotContain("Perhaps the same word");
    }

    @Test
    void aSpeakerAndNeverTheWriterConfirmsAList() throws Exception {
        OrganisationId organisation = desk.organisation();
        Person writer = desk.person(organisation, "Yusuf Example", Role.REVIEWER);
        Person worker = desk.person(organisation, "Nasreen Example", Role.OUTREACH_WORKER);
        Person speaker = desk.person(organisation, "Kasia Example", Role.REVIEWER);
        String list = "/languages/ti/words";
        assertThat(desk.page(writer, list)).contains("There is no list");
        desk.leadsTo(
                writer,
                post(list).param("basis", "0").param("anywhere", "ዓመጽ\nገበን").param("atTheStart", "ፖሊስ"));
        assertThat(confirmed("ti")).containsExactly(false);
        assertThat(desk.refused(writer, confirmation(list))).contains("You wrote this version.");
        assertThat(desk.refused(worker, confirmation(list))).contains("Reviewers and co-developers confirm words");
        assertThat(desk.refused(
                        speaker, post(list + "/confirm").param("basis", "1").param("knows", "FIRST")))
                .contains("href=\"#read\"");
        desk.leadsTo(speaker, confirmation(list));
        assertThat(confirmed("ti")).containsExactly(true);
        assertThat(desk.page(worker, list)).contains("Kasia Example", "Confirmed");
        desk.leadsTo(
                worker,
                post(list)
                        .param("basis", "1")
                        .param("anywhere", "ዓመጽ\nገበን\nስርቂ")
                        .param("atTheStart", ""));
        assertThat(confirmed("ti")).as("what was confirmed goes on to block").containsExactly(true, false);
        assertThat(desk.page(worker, "/languages/words")).contains("Tigrinya");
    }

    @Test
    void aSpeakerAnswersForExactWordsWhereNoListCanTell() throws Exception {
        OrganisationId organisation = desk.organisation();
        Person author = desk.person(organisation, "Ayaan Example", Role.CO_DEVELOPER);
        Person speaker = desk.person(organisation, "Kasia Example", Role.REVIEWER);
        VariantId id = new VariantId(MessageId.of("asked-of-a-speaker"), LanguageTag.of("am"));
        Section sms = new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), "ሰላም። እዚህ ነን።")));
        desk.the(Variants.class)
                .save(
                        author.actor(),
                        new VariantContent(id, Origin.TRANSLATED, Optional.empty(), Map.of(), List.of(sms)),
                        Optional.empty());
        String page = "/messages/" + id + "/speaker/sms";
        SectionDigest words = SectionDigests.of(id, sms);
        assertThat(desk.page(speaker, page)).contains("lang=\"am\"", words.hex());
        assertThat(desk.refused(speaker, post(page).param("digest", words.hex())))
                .contains("href=\"#givesAway\"", "href=\"#knows\"");
        assertThat(desk.refused(author, answer(page, words, "no"))).contains("You wrote these words.");
        assertThat(desk.refused(speaker, answer(page, new SectionDigest("0".repeat(64)), "no")))
                .contains("Somebody changed the words");
        assertThat(desk.the(KeptWords.class).answer(words)).isEmpty();
        desk.leadsTo(speaker, answer(page, words, "yes"));
        assertThat(lockScreen(id, sms)).containsExactly(Severity.BLOCK);
        desk.leadsTo(speaker, answer(page, words, "no"));
        assertThat(lockScreen(id, sms)).isEmpty();
    }

    private List<Severity> lockScreen(VariantId id, Section sms) {
        return desk
                .the(Checks.class)
                .run(new Checks.Subject(
                        new VariantContent(id, Origin.TRANSLATED, Optional.empty(), Map.of(), List.of(sms)),
                        desk.the(LanguageTable.class).require(id.tag()),
                        new Catalogue(List.of(), List.of()),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 20)))
                .stream()
                .filter(finding -> finding.check().equals("lock-screen"))
                .map(Finding::severity)
                .toList();
    }

    private static MockHttpServletRequestBuilder answer(String page, SectionDigest words, String away) {
        return post(page).param("digest", words.hex()).param("givesAway", away).param("knows", "DAILY");
    }

    private List<Standing> standing(String avoid) {
        return desk.the(Glossaries.class).current().entries().stream()
                .filter(entry -> entry.avoid().equals(avoid))
                .map(GlossaryEntry::standing)
                .toList();
    }

    private List<Boolean> confirmed(String tag) {
        return desk.the(KeptWords.class).lockScreen(LanguageTag.of(tag)).stream()
                .map(WordList::confirmed)
                .toList();
    }

    private static MockHttpServletRequestBuilder proposal(String avoid) {
        return post("/glossary/new")
                .param("audience", "everyone")
                .param("language", "ur")
                .param("avoid", avoid)
                .param("forms", "بدنام\n")
                .param("prefer", "جو ہوا")
                .param("advisedBy", "women's group, six people");
    }

    private static MockHttpServletRequestBuilder agreed(String entry, String basis, String people) {
        return post(entry + "/agree")
                .param("basis", basis)
                .param("panel", "Women's panel")
                .param("people", people)
                .param("metOn-day", "1")
                .param("metOn-month", "9")
                .param("metOn-year", "2025");
    }

    private static MockHttpServletRequestBuilder confirmation(String list) {
        return post(list + "/confirm")
                .param("basis", "1")
                .param("knows", "FIRST")
                .param("read", "yes");
    }
}
