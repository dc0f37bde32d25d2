package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;

@SuppressWarnings("NullAway.Init") // each test starts its own database first
class ContentPacksTest {
    private static final VariantId URDU = new VariantId(MessageId.of("help"), LanguageTag.of("ur"));

    @TempDir
    Path folder;

    private AreaInstallation here;
    private Variants variants;
    private ContentPacks packs;

    private void start(TestDatabase database, boolean demo) {
        here = new AreaInstallation(database, "Beckside", demo, folder);
        variants = here.variants;
        packs = here.packs;
    }

    private ImportReport bring(Map<String, String> texts) {
        return packs.importPack(here.actor, AreaInstallation.pack(here, texts));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void importingTwiceChangesNothing(TestDatabase database) throws IOException {
        start(database, false);
        Map<String, String> texts = Map.of(
                "ur.md", PackFolder.variant("translated", "مفت"), "pl.md", PackFolder.variant("adapted", "Bezpłatnie"));
        assertThat(bring(texts).count(Outcome.ADDED)).isEqualTo(2);
        ImportReport again = bring(texts);
        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(again.notices()).isEmpty();
        assertThat(variants.history(URDU)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatPeopleEditedHereStands(TestDatabase database) throws IOException {
        start(database, false);
        Map<String, String> texts = Map.of("ur.md", PackFolder.variant("translated", "مفت"));
        bring(texts);
        Revision brought = variants.latest(URDU).orElseThrow();
        Revision edited = variants.save(here.actor, saying("بالکل مفت"), Optional.of(brought.id()));
        assertThat(bring(texts).count(Outcome.SUPERSEDED)).isEqualTo(1);
        assertThat(variants.latest(URDU)).contains(edited);
        ImportReport newer = bring(Map.of("ur.md", PackFolder.variant("translated", "مفت مدد")));
        assertThat(newer.count(Outcome.REVISED)).isEqualTo(1);
        assertThat(variants.history(URDU)).hasSize(3).contains(edited, brought);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void examplesAreRefusedOutsideTheDemoAndTakenInside(TestDatabase database) throws IOException {
        Map<String, String> texts = Map.of(
                "ur.md", PackFolder.variant("fictional", "مفت"), "pl.md", PackFolder.variant("adapted", "Bezpłatnie"));
        start(database, false);
        ImportReport report = bring(texts);
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::where).containsExactly("translations/help/ur.md");
        assertThat(variants.latest(URDU)).isEmpty();
        start(database, true);
        assertThat(bring(texts).count(Outcome.ADDED)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void examplesNeverLeave(TestDatabase database) throws IOException {
        start(database, true);
        bring(Map.of(
                "ur.md", PackFolder.variant("fictional", "مفت"), "pl.md", PackFolder.variant("adapted", "Bezpłatnie")));
        ExportReport report = here.exports.toFolder(here.actor, PackOrder.all(""), folder);
        assertThat(report.files()).contains("pack.yaml", "translations/help/pl.md", "translations/messages.yaml");
        assertThat(report.leftOut()).extracting(Problem::where).containsExactly("help/ur");
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("ur.md");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsExportedIsImportedElsewhereTheSame(TestDatabase database) throws IOException {
        start(database, false);
        bring(Map.of("ur.md", PackFolder.variant("translated", "مفت")));
        VariantContent ours = variants.latest(URDU).orElseThrow().content();
        byte[] zip = here.exported();
        assertThat(here.exported()).isEqualTo(zip);
        start(database, false);
        ImportReport report = packs.importPack(here.actor, here.read(zip));
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(variants.latest(URDU).orElseThrow().content()).isEqualTo(ours);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatDiffersFromTheTextHereIsTakenOnlyWhereChosen(TestDatabase database) {
        start(database, false);
        bring(Map.of("ur.md", PackFolder.variant("translated", "مفت")));
        Revision ours = variants.latest(URDU).orElseThrow();
        ContentPack theirs = AreaInstallation.pack(here, Map.of("ur.md", PackFolder.variant("translated", "مفت مدد")));
        assertThat(packs.importPack(here.actor, theirs, PackChoices.CAREFUL).count(Outcome.KEPT))
                .isEqualTo(1);
        assertThat(variants.history(URDU)).containsExactly(ours);
        PackChoices chosen = new PackChoices(false, Set.of(URDU), false);
        assertThat(packs.plan(theirs, chosen).of(Outcome.REVISED)).hasSize(1);
        assertThat(variants.history(URDU)).as("a plan changes nothing").containsExactly(ours);
        packs.importPack(here.actor, theirs, chosen);
        assertThat(variants.history(URDU)).hasSize(2).contains(ours);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPackNeverRedefinesAClaim(TestDatabase database) throws IOException {
        start(database, false);
        bring(Map.of());
        ContentPack foreign = packs.read(PackFiles.zip(
                "pack",
                PackFolder.zip(Map.of(
                        "translations/messages.yaml", PackFolder.CATALOGUE.replace("Is it free?", "Is it cheap?")))));
        ImportReport report = packs.importPack(here.actor, foreign);
        assertThat(report.notices())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("ours stands");
        assertThat(packs.read(PackFiles.zip("x", PackFolder.zip(Map.of("translations/x", ""))))
                        .catalogue()
                        .claims())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theStarterPackIsImportedWhole(TestDatabase database) {
        start(database, true);
        ContentPack starter = packs.read(PackFiles.starter());
        ImportReport report = packs.importPack(here.actor, starter);
        assertThat(report.problems()).isEmpty();
        assertThat(report.count(Outcome.ADDED)).isEqualTo(starter.variants().size());
        start(database, false);
        ImportReport shared =
                packs.importPack(here.actor, packs.read(PackFiles.starter()).withoutCampaigns());
        assertThat(shared.problems()).isEmpty();
        assertThat(variants.latest()).allMatch(revision -> revision.content().origin() != Origin.FICTIONAL);
    }

    private static VariantContent saying(String words) {
        return new VariantContent(
                URDU,
                Origin.TRANSLATED,
                Optional.empty(),
                Map.of(),
                List.of(new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), words)))));
    }
}
