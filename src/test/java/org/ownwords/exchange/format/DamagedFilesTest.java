package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.base.ProblemException;

/** Files that came to grief on their way: read as far as they go, or refused in words, never a fault of the program. */
class DamagedFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SIGNS = "<>\"'&;/0Z=x,\\#\n\0\uFFFD";
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void whateverIsDamagedReadingEndsWithRowsOrAnAnswer(TranslationFormat format) throws IOException {
        Random random = new Random(11);
        byte[] sent = Samples.bytes(Samples.urdu(), format);
        int answers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = format == TranslationFormat.XLSX
                    ? with(SHEET, text -> damaged(text, random))
                    : damaged(new String(sent, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
            answers += isAnswered(damaged) ? 1 : 0;
        }
        assertThat(answers).as("some of them could still be read").isBetween(0, ROUNDS - 1);
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            damaged.setCharAt(random.nextInt(damaged.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return random.nextInt(5) == 0 ? damaged.substring(0, random.nextInt(damaged.length())) : damaged.toString();
    }

    /** Anything but rows and answers fails the test. */
    private static boolean isAnswered(byte[] file) {
        try {
            TranslationFormat.read("file", file);
            return false;
        } catch (ProblemException told) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/worksheets/sheet1.xml | t=\"inlineStr\" | t=\"zzz\" | The workbook is damaged",
                "xl/worksheets/sheet1.xml | t=\"inlineStr\" | t=\"d\" | The workbook is damaged",
                "xl/worksheets/sheet1.xml | r=\"E3\" | r=\"3E\" | The workbook is damaged",
                "xl/worksheets/sheet1.xml | r=\"E3\" | r=\"ZZZZZZ3\" | far to the right of any table",
                "xl/worksheets/sheet1.xml | r=\"E3\" | r = 'ZZZ3' | far to the right of any table",
                "xl/worksheets/sheet1.xml | r=\"E3\" | r=\"&#90;ZZZZ3\" | far to the right of any table",
                "xl/workbook.xml | <sheets> | <!-- | The workbook is damaged",
            })
    void aDamagedWorkbookIsSaidToBeSo(String part, String from, String to, String told) throws IOException {
        byte[] damaged = with(part, text -> text.replace(from, to));
        assertThatThrownBy(() -> TranslationFormat.read("file.xlsx", damaged))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("file.xlsx: ")
                .hasMessageContaining(told);
    }

    /** The workbook with one part of it changed. */
    private static byte[] with(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] sent = Samples.bytes(Samples.urdu(), TranslationFormat.XLSX);
        try (ZipFile from = ZipFile.builder().setByteArray(sent).get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
