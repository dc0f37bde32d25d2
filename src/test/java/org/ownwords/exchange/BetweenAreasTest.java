package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.exchange.provenance.Provenance;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/** From one area to a second and a third. */
class BetweenAreasTest {

    private static final String FREE = PackFolder.variant("co-developed", "مفت، {route.phone}");

    @TempDir
    Path folder;

    private AreaInstallation area(TestDatabase database, String name) {
        return new AreaInstallation(database, name, false, folder);
    }

    private AreaInstallation approvedIn(TestDatabase database, String name) {
        AreaInstallation first = area(database, name);
        first.bring(Map.of("ur.md", FREE));
        first.approve(AreaInstallation.URDU);
        return first;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void approvalTravelsAsNewsAndCountsForNothingHere(TestDatabase database) {
        AreaInstallation first = approvedIn(database, "Beckside");
        AreaInstallation second = area(database, "Riverside");
        ContentPack pack = second.read(first.exported());
        assertThat(pack.manifest().orElseThrow().licence()).isEqualTo("Free to use; name us.");
        assertThat(pack.manifest().orElseThrow().files()).containsKey("translations/help/ur.md");
        assertThat(pack.variants().get(0).text()).doesNotContain("approved");
        second.packs.importPack(second.actor, pack);
        VariantContent here = second.urdu().orElseThrow();
        assertThat(here.frontMatter()).containsEntry(VariantContent.APPROVED_ELSEWHERE, "Beckside, 2026-11-18");
        assertThat(second.reviews.approved()).isEmpty();
        Provenance from = second.provenances.of(AreaInstallation.URDU).orElseThrow();
        assertThat(from.madeBy()).isEqualTo("Beckside");
        assertThat(from.approved())
                .extracting(PackManifest.Approval::digest)
                .containsExactly(
                        SectionDigests.of(here.id(), here.sections().get(0)).hex());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEditDropsWhatWasApprovedElsewhere(TestDatabase database) {
        AreaInstallation first = approvedIn(database, "Beckside");
        AreaInstallation second = area(database, "Riverside");
        second.packs.importPack(second.actor, second.read(first.exported()));
        Revision came = second.variants.latest(AreaInstallation.URDU).orElseThrow();
        VariantContent content = came.content();
        Revision edited = second.variants.save(
                second.actor,
                new VariantContent(
                        content.id(),
                        content.origin(),
                        content.source(),
                        content.frontMatter(),
                        List.of(new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), "بالکل مفت"))))),
                Optional.of(came.id()));
        assertThat(edited.content().frontMatter()).doesNotContainKey(VariantContent.APPROVED_ELSEWHERE);
        assertThat(second.packs
                        .importPack(second.actor, second.read(first.exported()), PackChoices.CAREFUL)
                        .count(Outcome.SUPERSEDED))
                .as("and what people changed here stands")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatPassesThroughSeveralHandsKeepsThemAll(TestDatabase database) {
        AreaInstallation first = approvedIn(database, "Beckside");
        AreaInstallation second = area(database, "Riverside");
        second.packs.importPack(second.actor, second.read(first.exported()));
        AreaInstallation third = area(database, "Hillside");
        third.packs.importPack(third.actor, third.read(second.exported()));
        Provenance from = third.provenances.of(AreaInstallation.URDU).orElseThrow();
        assertThat(from.madeBy()).isEqualTo("Riverside");
        assertThat(from.passedThrough()).extracting(PackManifest.Step::madeBy).containsExactly("Beckside");
        assertThat(third.urdu().orElseThrow().frontMatter())
                .as("nobody at Riverside approved it")
                .doesNotContainKey(VariantContent.APPROVED_ELSEWHERE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFileThatCallsItselfApprovedIsNot(TestDatabase database) {
        AreaInstallation here = area(database, "Riverside");
        here.bring(Map.of("ur.md", FREE.replace("origin:", "approved-elsewhere: Beckside, 2026-01-01\norigin:")));
        assertThat(here.urdu().orElseThrow().frontMatter()).doesNotContainKey(VariantContent.APPROVED_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "added", "taken out"})
    void aPackThatIsNotAsItWasMadeIsRefusedWhole(String how) throws Exception {
        AreaInstallation first = approvedIn(TestDatabase.H2, "Beckside");
        Map<String, String> files = new TreeMap<>();
        PackFiles made = PackFiles.zip("x", new ByteArrayInputStream(first.exported()));
        for (String path : made.paths()) {
            files.put(path, new String(made.read(path), StandardCharsets.UTF_8));
        }
        switch (how) {
            case "changed" -> files.merge("translations/help/ur.md", "اور", String::concat);
            case "added" -> files.put("translations/help/pl.md", PackFolder.variant("adapted", "Bezpłatnie"));
            default -> files.remove("translations/help/ur.md");
        }
        AreaInstallation second = area(TestDatabase.H2, "Riverside");
        assertThatThrownBy(() -> second.packs.read(PackFiles.zip("pack.zip", PackFolder.zip(files))))
                .hasMessageContaining("It was " + how + " after the pack was made.")
                .hasMessageContaining("translations/help/" + (how.equals("added") ? "pl" : "ur") + ".md");
        assertThat(second.variants.latest()).isEmpty();
        files.remove("pack.yaml");
        assertThat(second.packs
                        .importPack(second.actor, second.packs.read(PackFiles.zip("pack.zip", PackFolder.zip(files))))
                        .problems())
                .as("without what it says of itself it is like any other")
                .isEmpty();
        assertThat(second.provenances.of(AreaInstallation.URDU)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aForeignNumberBlocksItsTextUntilAPlaceholderStandsThere(TestDatabase database) {
        AreaInstallation here = area(database, "Riverside");
        ContentPack pack = AreaInstallation.pack(
                here,
                Map.of(
                        "ur.md", PackFolder.variant("co-developed", "مفت ۰۱۱۳ ۴۹۶ ۰۱۲۳"),
                        "pl.md", PackFolder.variant("co-developed", "Bezpłatnie")));
        ImportReport report = here.packs.importPack(here.actor, pack);
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(report.problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("translations/help/ur.md:7: sms: The telephone number \"۰۱۱۳ ۴۹۶ ۰۱۲۳\"")
                .contains("{route.phone}");
        assertThat(here.urdu()).isEmpty();
        here.packs.importPack(here.actor, pack, new PackChoices(false, Set.of(), true));
        assertThat(here.urdu().orElseThrow().sections().get(0).text()).isEqualTo("مفت {route.phone}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTextThatWasApprovedWithANumberIsNotWithoutIt(TestDatabase database) {
        AreaInstallation first = area(database, "Beckside");
        first.bring(Map.of("ur.md", FREE));
        first.approve(AreaInstallation.URDU);
        AreaInstallation second = area(database, "Riverside");
        ContentPack pack = second.read(first.exported());
        ContentPack replaced = new ContentPack(
                pack.name(),
                pack.manifest(),
                AreaInstallation.pack(second, Map.of("ur.md", FREE.replace("{route.phone}", "0113 496 0123")))
                        .shared(),
                pack.campaigns(),
                pack.extras(),
                pack.problems(),
                pack.notices());
        PackPlan plan = second.packs.plan(replaced, new PackChoices(false, Set.of(), true));
        assertThat(plan.texts().get(0).approvedElsewhere())
                .as("the words are again those that were approved")
                .isPresent();
        ContentPack other = new ContentPack(
                pack.name(),
                pack.manifest(),
                AreaInstallation.pack(second, Map.of("ur.md", FREE.replace("مفت", "سستا")))
                        .shared(),
                pack.campaigns(),
                pack.extras(),
                pack.problems(),
                pack.notices());
        assertThat(second.packs.plan(other, PackChoices.CAREFUL).texts().get(0).approvedElsewhere())
                .isEmpty();
    }
}
