package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.VariantFile;

class ContentPackTest {
    private static final LanguageTable LANGUAGES = LanguageTable.load();

    @TempDir
    Path folder;

    @Test
    void theStarterPackIsWholeAndInItsCanonicalForm() {
        PackFiles files = PackFiles.starter();
        ContentPack pack = ContentPack.read(files, LANGUAGES);
        assertThat(pack.problems()).extracting(Problem::sentence).isEmpty();
        assertThat(pack.notices()).extracting(Problem::sentence).isEmpty();
        assertThat(pack.shared().variants()).isNotEmpty();
        assertThat(pack.campaigns()).isNotEmpty();
        for (PackedVariant variant : pack.variants()) {
            assertThat(VariantFile.write(variant.content()))
                    .as(variant.file())
                    .isEqualTo(TextFile.decode(variant.file(), files.read(variant.file())));
        }
    }

    @Test
    void aBadFileLosesNothingElse() throws IOException {
        PackFolder.write(
                folder,
                Map.of(
                        "translations/messages.yaml",
                        PackFolder.CATALOGUE,
                        "translations/help/en-GB.md",
                        PackFolder.variant("translated", "Free."),
                        "translations/help/ur.md",
                        PackFolder.variant("nobody-knows", "مفت"),
                        "translations/help/notes.txt",
                        "x",
                        "translations/.DS_Store",
                        "x",
                        "README.md",
                        "x"));
        Files.write(folder.resolve("translations/help/pl.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xFF});
        ContentPack pack = ContentPack.read(PackFiles.folder(folder), LANGUAGES);
        assertThat(pack.variants()).extracting(PackedVariant::file).containsExactly("translations/help/en-GB.md");
        assertThat(pack.problems())
                .extracting(problem -> problem.where() + ":" + problem.line().orElse(0))
                .containsExactly("translations/help/pl.md:2", "translations/help/ur.md:2");
        assertThat(pack.notices()).extracting(Problem::where).containsExactly("translations/help/notes.txt");
    }

    @Test
    void aBrokenCatalogueIsToldOnce() throws IOException {
        PackFolder.write(
                folder,
                Map.of(
                        "translations/messages.yaml",
                        "claims: [",
                        "translations/help/en-GB.md",
                        PackFolder.variant("translated", "Free.")));
        ContentPack pack = ContentPack.read(PackFiles.folder(folder), LANGUAGES);
        assertThat(pack.variants()).isEmpty();
        assertThat(pack.problems())
                .hasSize(2)
                .allMatch(problem -> problem.where().endsWith("messages.yaml"));
    }

    @Test
    void aCampaignUsesTheSharedClaimsAndMayNotChangeThem() throws IOException {
        String own = PackFolder.CATALOGUE.replace("id: help", "id: week");
        PackFolder.write(
                folder,
                Map.of(
                        "translations/messages.yaml", PackFolder.CATALOGUE,
                        "campaigns/week/translations/messages.yaml", own.substring(own.indexOf("messages:")),
                        "campaigns/week/translations/week/ur.md", PackFolder.variant("fictional", "مفت"),
                        "campaigns/other/translations/messages.yaml", own.replace("Is it free?", "Is it cheap?")));
        ContentPack pack = ContentPack.read(PackFiles.folder(folder), LANGUAGES);
        assertThat(pack.variants()).hasSize(1);
        assertThat(pack.problems())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("differs");
        assertThat(pack.withoutCampaigns().variants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 0113 496 0123 now",
                "ফোন ০১১৩ ৪৯৬ ০১২৩",
                "+44 (0)113-496-0123",
                "help@example.org",
                "see https://example.org/a",
                "www.example.org"
            })
    void whatBelongsToOneAreaIsReportedWithItsLine(String words) throws IOException {
        PackFolder.write(
                folder,
                Map.of(
                        "translations/messages.yaml",
                        PackFolder.CATALOGUE,
                        "translations/help/en-GB.md",
                        PackFolder.variant("translated", words)));
        ContentPack pack = ContentPack.read(PackFiles.folder(folder), LANGUAGES);
        assertThat(pack.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).hasValue(7));
        assertThat(pack.variants()).hasSize(1);
    }

    @Test
    void emergencyNumbersPlaceholdersAndDigestsAreNoLocalContacts() throws IOException {
        String text = PackFolder.variant("translated", "999, {route.phone}, 24 hours, 13 to 18.")
                .replace("origin:", "source: \"en-GB@12345678901234\"\norigin:");
        PackFolder.write(
                folder, Map.of("translations/messages.yaml", PackFolder.CATALOGUE, "translations/help/ur.md", text));
        assertThat(ContentPack.read(PackFiles.folder(folder), LANGUAGES).notices())
                .isEmpty();
    }

    @Test
    void aZipIsReadLikeAFolder() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "translations/messages.yaml",
                PackFolder.CATALOGUE,
                "translations/help/ur.md",
                PackFolder.variant("translated", "مفت")));
        ContentPack zipped = ContentPack.read(PackFiles.zip("x", PackFolder.zip(files)), LANGUAGES);
        ContentPack plain = ContentPack.read(PackFiles.folder(PackFolder.write(folder, files)), LANGUAGES);
        assertThat(zipped.variants()).hasSize(1).isEqualTo(plain.variants());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.md", "translations/../../x", "/etc/x", "a\\..\\x", "C:/x"})
    void aZipThatClimbsOutIsRefused(String path) throws IOException {
        ByteArrayInputStream zip =
                PackFolder.zip(Map.of("translations/messages.yaml", PackFolder.CATALOGUE, path, "x"));
        assertThatThrownBy(() -> PackFiles.zip("x.zip", zip))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("leads out");
    }

    @Test
    void whatIsNoZipAndNoPackIsRefused() {
        assertThatThrownBy(() ->
                        PackFiles.zip("x.zip", new ByteArrayInputStream("hello".getBytes(StandardCharsets.US_ASCII))))
                .hasMessageContaining("not a zip");
        assertThatThrownBy(() -> PackFiles.folder(folder)).hasMessageContaining("holds no content pack");
    }
}
