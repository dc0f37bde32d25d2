package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.message.Mark;
import org.ownwords.render.engine.Standards;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every format in every language of the starter pack; takes minutes, so it runs with the journeys. The same bytes are asked about
 * once: what was valid is remembered by its digest until the next clean build.
 */
class SheetMatrix {

    private static final Path VALID = Path.of("target", "valid-sheets");

    static Stream<Arguments> everyFormatInEveryLanguage() {
        return Stream.of(SheetFormat.values())
                .flatMap(format -> PackEditions.tags(PackEditions.FREE).stream().map(tag -> Arguments.of(format, tag)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatInEveryLanguage")
    void isValidByTheStandards(SheetFormat format, String tag) throws Exception {
        byte[] pdf = Sheeted.sheet(format, tag, Mark.DRAFT, Sheeted.WITH_CODE.withPrintMarks(true))
                .pdf();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
        Path known = VALID.resolve(HexFormat.of().formatHex(digest));
        if (Files.exists(known)) {
            return;
        }
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        Files.createDirectories(VALID);
        Files.createFile(known);
    }
}
