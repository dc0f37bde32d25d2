package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;
import org.ownwords.quality.words.Glossaries.Draft;
import org.ownwords.quality.words.Panel;
import org.ownwords.quality.words.WordsFromElsewhere.Fate;

/** Words to avoid from one area to another. */
class WordsBetweenAreasTest {

    private static final String ADVISER = "women's panel";

    @TempDir
    Path folder;

    private AreaInstallation area(TestDatabase database, String name) {
        return new AreaInstallation(database, name, false, folder);
    }

    private static Draft draft(String word, String adviser) {
        return new Draft("everyone", "ur", word, "", "متاثرہ", "It makes people small.", adviser);
    }

    private static long propose(AreaInstallation there, String word, String adviser) {
        return there.glossaries.propose(there.actor, draft(word, adviser));
    }

    /** A first area whose panel agreed on one word. */
    private AreaInstallation agreeing(TestDatabase database) {
        AreaInstallation there = area(database, "Beckside");
        there.bring(Map.of("en-GB.md", PackFolder.variant("adapted", "Free: {route.phone}")));
        there.glossaries.agree(
                new Actor(there.organisation, there.person("lead", Role.SAFEGUARDING_LEAD)),
                propose(there, "مظلوم", ADVISER),
                1,
                new Panel(ADVISER, 6, LocalDate.of(2026, 5, 3)));
        return there;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAPanelAgreedElsewhereIsAProposalHereAndSaysWhoAdvised(TestDatabase database) {
        byte[] pack = agreeing(database).exported();
        AreaInstallation here = area(database, "Riverside");
        assertThat(here.packs.plan(here.read(pack), PackChoices.CAREFUL).words())
                .extracting(word -> word.entry().avoid() + " " + word.fate())
                .containsExactly("مظلوم PROPOSED");
        assertThat(here.glossaries.current().entries())
                .as("a preview changes nothing")
                .isEmpty();
        assertThat(here.packs.importPack(here.actor, here.read(pack)).words()).isEqualTo(1);
        assertThat(here.glossaries.all()).singleElement().satisfies(version -> {
            GlossaryEntry entry = version.entry();
            assertThat(entry.standing()).isEqualTo(Standing.PROPOSED);
            assertThat(entry.advisedBy()).isEqualTo("Beckside, agreed there: women's panel, 6 people, 3 May 2026");
            assertThat(version.remark()).isEqualTo("From the content pack of Beckside, 2026-11-18.");
        });
        assertThat(here.packs.importPack(here.actor, here.read(pack)).words())
                .as("a second time brings nothing")
                .isZero();
        assertThat(here.glossaries.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatPeopleHereDecidedStands(TestDatabase database) {
        byte[] pack = agreeing(database).exported();
        AreaInstallation here = area(database, "Riverside");
        long ours = propose(here, "مظلوم", "our own panel");
        assertThat(here.packs.plan(here.read(pack), PackChoices.EVERYTHING).words())
                .extracting(word -> word.fate())
                .containsExactly(Fate.HERE);
        Actor lead = new Actor(here.organisation, here.person("lead", Role.SAFEGUARDING_LEAD));
        here.glossaries.withdraw(lead, ours, 1, "People here say it of themselves.");
        assertThat(here.packs.importPack(here.actor, here.read(pack)).words()).isZero();
        assertThat(here.glossaries.current().entries()).as("withdrawn it stays").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWordWithANumberOrNameOfThisAreaStaysHere(TestDatabase database) {
        AreaInstallation there = agreeing(database);
        there.person("Samina", Role.REVIEWER);
        propose(there, "بیچاری", "Example Samina");
        propose(there, "بدنامی", "ask 0808 157 0199");
        assertThat(there.report(new ByteArrayOutputStream()).leftOut())
                .extracting(Problem::sentence)
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("translations/glossary.yaml: بیچاری: The name of a person"),
                        number -> assertThat(number)
                                .startsWith("translations/glossary.yaml: بدنامی: The telephone number"));
        assertThat(glossary(there)).contains("مظلوم").doesNotContain("بیچاری", "بدنامی");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWordThatCannotBeKeptIsToldAndTheOthersAreTaken(TestDatabase database) throws IOException {
        String entry = """
                  - audience: everyone
                    language: ur
                    avoid: %s
                    forms: []
                    prefer: متاثرہ
                    reason: It makes people small.
                    advised-by: %s
                    standing: agreed
                """;
        AreaInstallation here = area(database, "Riverside");
        ImportReport report = here.packs.importPack(
                here.actor,
                here.packs.read(PackFiles.zip(
                        "x",
                        PackFolder.zip(Map.of(
                                "translations/messages.yaml",
                                PackFolder.CATALOGUE,
                                "translations/glossary.yaml",
                                "entries:\n" + entry.formatted("مظلوم", "x".repeat(900))
                                        + entry.formatted("و" + "ہ".repeat(300), "nobody")
                                        + entry.formatted("بیچاری", "call 0113 496 0123"))))));
        assertThat(report.words()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(Problem::what)
                .contains(
                        "This is longer than 200 characters.",
                        "The telephone number \"0113 496 0123\" stands in the text itself.");
        assertThat(here.glossaries.all())
                .singleElement()
                .satisfies(version -> assertThat(version.entry().advisedBy())
                        .startsWith("Another area, agreed there: xxx")
                        .hasSize(300));
    }

    private static String glossary(AreaInstallation there) {
        PackFiles zip = PackFiles.zip("x", new ByteArrayInputStream(there.exported()));
        return new String(zip.read("translations/glossary.yaml"), StandardCharsets.UTF_8);
    }
}
