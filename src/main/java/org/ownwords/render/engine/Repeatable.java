package org.ownwords.render.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the date given in place of the machine's, and an identity that follows from the content. */
final class Repeatable {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private Repeatable() {}

    static void fix(PDDocument document, Instant made, String content) throws IOException {
        ZonedDateTime date = made.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = CREATED.matcher(xmp).replaceAll("$1" + made.truncatedTo(ChronoUnit.SECONDS) + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId((long) content.hashCode() << 32 ^ made.getEpochSecond());
    }
}
