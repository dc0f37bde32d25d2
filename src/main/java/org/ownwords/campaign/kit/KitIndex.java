package org.ownwords.campaign.kit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The contents of a kit for machines: CSV with a row for each file, and one for each thing that is not there. */
final class KitIndex {

    private static final String MADE = "made";
    private static final String FAILED = "failed";
    private static final String HELD = "held";

    private KitIndex() {}

    static String csv(KitPlan plan, List<KitPiece> pieces) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "file",
                    "state",
                    "format",
                    "language",
                    "message",
                    "for",
                    "venue",
                    "code",
                    "mark",
                    "made-on",
                    "bytes",
                    "sha256",
                    "reason");
            for (KitPiece piece : pieces) {
                if (piece instanceof KitPiece.Made made) {
                    made.kept().files().forEach(file -> csv.writeRecord(row(made, file)));
                } else if (piece instanceof KitPiece.Failed failed) {
                    csv.writeRecord(row(failed.item(), failed.item().name(), FAILED, "", "", "", failed.reason()));
                }
            }
            plan.gaps()
                    .forEach(gap ->
                            csv.writeRecord("", HELD, "", "", "", gap.what(), "", "", "", "", "", "", gap.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(KitPiece.Made made, KeptPiece.Entry file) {
        return row(
                made.item(),
                made.item().name() + file.ending(),
                MADE,
                made.kept().madeOn().toString(),
                String.valueOf(file.size()),
                file.digest(),
                "");
    }

    private static List<String> row(
            KitItem item, String file, String state, String madeOn, String bytes, String digest, String reason) {
        return List.of(
                file,
                state,
                item.format().id(),
                item.editions().stream()
                        .map(edition -> edition.language().tag().value())
                        .collect(Collectors.joining(" ")),
                item.first().message().id().value(),
                String.join("; ", item.serves()),
                item.place().map(KitItem.Place::venue).orElse(""),
                item.place().map(KitItem.Place::letters).orElse(""),
                item.mark().words(),
                madeOn,
                bytes,
                digest,
                reason);
    }
}
