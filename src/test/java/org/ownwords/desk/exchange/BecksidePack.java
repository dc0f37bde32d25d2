package org.ownwords.desk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ownwords.exchange.provenance.ManifestFile;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;

/** A content pack as another area would send it, in which every text was approved and one word is to be avoided. */
public final class BecksidePack {

    /** The word that its panel agreed to avoid, in Urdu. */
    public static final String AVOIDED = "مظلوم";

    private BecksidePack() {}

    /**
     * The zip.
     *
     * @param texts one long text for each tag
     */
    public static byte[] of(MessageId message, Map<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(
                "translations/messages.yaml",
                "claims: []\nmessages:\n  - id: " + message
                        + "\n    title: Packed\n    purpose: P.\n    audience: everyone\n    required:\n      long: []\n"
                        + "    review: general\n");
        files.put(
                "translations/glossary.yaml",
                "entries:\n  - {audience: everyone, language: ur, avoid: " + AVOIDED
                        + ", forms: [], prefer: متاثرہ, reason: It makes people small., advised-by: \"6 people\", standing: agreed}\n");
        List<PackManifest.Text> approved = new ArrayList<>();
        texts.forEach((tag, words) -> {
            files.put(
                    "translations/" + message + "/" + tag + ".md",
                    "---\norigin: co-developed\n---\n# long\n\n## -\n" + words + "\n");
            VariantId id = new VariantId(message, LanguageTag.of(tag));
            Section section = new Section(SectionKind.LONG, List.of(new Passage(Optional.empty(), words)));
            approved.add(new PackManifest.Text(
                    id.toString(),
                    List.of(new PackManifest.Approval(
                            "long", SectionDigests.of(id, section).hex(), LocalDate.of(2026, 5, 4))),
                    List.of()));
        });
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, text) -> digests.put(path, sha256(text)));
        files.put(
                PackManifest.PATH,
                ManifestFile.write(new PackManifest(
                        "Beckside",
                        LocalDate.of(2026, 6, 1),
                        List.of("E23000010"),
                        "Ownwords",
                        "",
                        digests,
                        approved)));
        return zip(files);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
