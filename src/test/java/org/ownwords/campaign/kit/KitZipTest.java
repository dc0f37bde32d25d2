package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.campaign.kit.KitTexts.POSTER;
import static org.ownwords.campaign.kit.KitTexts.SMS;
import static org.ownwords.campaign.kit.KitTexts.SOCIAL;
import static org.ownwords.campaign.kit.KitTexts.edition;
import static org.ownwords.campaign.kit.KitTexts.item;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetOptions;

@SuppressWarnings("NullAway.Init")
class KitZipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final KitPlan plan = new KitPlan(
            "Week of “help” & <more>",
            List.of(
                    item(SMS, edition("ur", "لمبا", "مفت مدد {route.phone}")),
                    item(SOCIAL, edition("pl", "Długi", "Pomoc")),
                    item(POSTER, edition("ur", "آپ فیصلہ کرتے ہیں۔", "مفت")),
                    item(POSTER, edition("am", "{route.email}", "ነፃ"))),
            List.of(new KitGap(
                    "Poster: Free, for Sylheti speakers", "Nobody has confirmed what this community reads.")));

    private Path pack(String name) {
        List<KitPiece> pieces = new KitMaker(
                        new SheetPress(new Renderer(CLOCK), (format, first) -> SheetOptions.PLAIN),
                        new KeptPieces(folder.resolve("kept")),
                        CLOCK)
                .make(plan.items(), new KitWatch() {
                    @Override
                    public boolean goesOn() {
                        return true;
                    }

                    @Override
                    public void begins(KitItem item) {}

                    @Override
                    public void ends(KitPiece piece) {}
                });
        Path zip = folder.resolve(name);
        KitZip.write(zip, plan, pieces, DAY);
        return zip;
    }

    private static Map<String, byte[]> read(Path zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void holdsEveryFileUnderANameThatSortsAndItsContentsFirst() throws IOException {
        Map<String, byte[]> files = read(pack("kit.zip"));
        assertThat(files.keySet())
                .containsExactly(
                        "00-contents.html",
                        "00-contents.csv",
                        "01-poster-a4/ur-independent-free.pdf",
                        "01-poster-a4/ur-independent-free-preview.jpg",
                        "11-social-square/pl-independent-free.png",
                        "11-social-square/pl-independent-free-caption.txt",
                        "11-social-square/pl-independent-free-alternative.txt",
                        "16-sms/ur-independent-free.txt");
        assertThat(files.keySet()).allMatch(name -> name.matches("[\\x21-\\x7e]+"));
        assertThat(text(files, "16-sms/ur-independent-free.txt"))
                .isEqualTo("DRAFT, NOT REVIEWED\nمفت مدد \u206608081570123\u2069".replaceAll("[\u2066\u2069]", ""));
        assertThat(text(files, "11-social-square/pl-independent-free-alternative.txt"))
                .contains("DRAFT, NOT REVIEWED", "Free help", "You decide")
                .doesNotContain("Długi");
    }

    @Test
    void theContentsTellWhatIsThereWhatIsHeldAndWhatFailed() throws IOException {
        Map<String, byte[]> files = read(pack("kit.zip"));
        String page = text(files, "00-contents.html");
        assertThat(page)
                .contains(
                        "Week of “help” &amp; &lt;more&gt;",
                        "lang=\"ur\" dir=\"rtl\"",
                        "href=\"01-poster-a4/ur-independent-free.pdf\"",
                        "src=\"11-social-square/pl-independent-free.png\"",
                        "You decide &lt;what&gt; happens &amp; when.",
                        "DRAFT, NOT REVIEWED",
                        "Poster: Free, for Sylheti speakers",
                        "Nobody has confirmed what this community reads.",
                        "What could not be made",
                        "Amharic",
                        "16 November 2026")
                .contains("url(\"data:font/ttf;base64,", ":lang(ur)")
                .doesNotContain("http:", "https:", "src=\"//", "<script");
        assertThat(text(files, "00-contents.csv").lines())
                .hasSize(1 + 6 + 1 + 1)
                .anyMatch(line -> line.startsWith("01-poster-a4/am-independent-free,failed,poster-a4,am"))
                .anyMatch(line -> line.startsWith(",held,"))
                .anyMatch(line ->
                        line.startsWith("16-sms/ur-independent-free.txt,made,sms,ur,independent-free,Neighbours,,,")
                                && line.contains(",2026-11-16,"));
    }

    @Test
    void theSameKitOfTheSameDayHasTheSameBytes() throws IOException {
        assertThat(pack("one.zip")).hasSameBinaryContentAs(pack("other.zip"));
    }

    private static String text(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8);
    }
}
