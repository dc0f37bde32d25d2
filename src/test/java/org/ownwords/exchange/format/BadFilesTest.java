package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Files that are broken, mistaken or made to do harm: refused with a clear message, and good rows kept. */
class BadFilesTest {

    @Test
    void aRowThatCannotBeTakenIsToldAndTheGoodOnesAreKept() {
        Received read = read("""
                id,target,language
                help/long/1,Bezpłatnie,pl
                ,Nic,pl
                help/nowhere/1,Nic,pl
                help/long/1,Dwa razy,pl
                help/long/2/free,مفت,ur
                help/sms/1,Tak,pl
                """);
        assertThat(read.units())
                .extracting(unit -> unit.line() + " " + unit.id())
                .containsExactly("2 help/long/1", "7 help/sms/1");
        assertThat(read.problems())
                .extracting(Problem::sentence)
                .satisfiesExactly(
                        none -> assertThat(none).startsWith("file:3: id: The row has no id. "),
                        wrong -> assertThat(wrong).startsWith("file:4: id: \"help/nowhere/1\" is no id of a text."),
                        twice -> assertThat(twice)
                                .startsWith(
                                        "file:5: id: The id help/long/1 stands here a second time; the first is on line 2."),
                        other -> assertThat(other)
                                .startsWith("file:6: language: This row is in \"ur\" and the file in \"pl\"."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"','| plain", "';'| plain", "'\t'| plain", "','| marked", "';'| marked"})
    void theSeparatorIsFoundWithAndWithoutAByteOrderMark(char separator, String mark) {
        String table = (mark.equals("marked") ? "\uFEFF" : "")
                + "id,source,target\r\nhelp/long/1,\"One, two; three\",\"Raz, dwa;\ttrzy\nx\"\r\n"
                        .replace("id,source,target", "id" + separator + "source" + separator + "target")
                        .replace("1,\"", "1" + separator + "\"")
                        .replace("\",\"", "\"" + separator + "\"");
        assertThat(read(table).units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.target()).isEqualTo("Raz, dwa;\ttrzy\nx"));
    }

    @Test
    void theSeparatorThatExcelNamesIsTaken() {
        assertThat(read("sep=;\r\nid;target\r\nhelp/long/1;Tak\r\n").units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, 0, file:3: Byte 37 (0xB3) is not UTF-8.",
        "UTF-16, 1, file:3: Byte 77 (0x00) is not UTF-16BE."
    })
    void anotherEncodingIsNamedWithItsLine(String encoding, int cutOff, String told) {
        byte[] bytes = "id,target\nhelp/long/1,a\nhelp/long/2,ł\n".getBytes(Charset.forName(encoding));
        byte[] damaged = Arrays.copyOf(bytes, bytes.length - cutOff);
        assertThatThrownBy(() -> TranslationFormat.read("file", damaged)).hasMessageStartingWith(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void whatExcelCallsUnicodeTextIsRead(String encoding) {
        byte[] bytes = "\uFEFFid\ttarget\r\nhelp/long/1\tمفت مدد\r\n".getBytes(Charset.forName(encoding));
        assertThat(TranslationFormat.read("file.txt", bytes).units())
                .extracting(ReceivedUnit::target)
                .containsExactly("مفت مدد");
    }

    @Test
    void xmlThatDeclaresEntitiesIsRefused() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <xliff version="1.2"><file><body><trans-unit id="help/long/1"><source>&b;</source></trans-unit></body></file></xliff>
                """;
        String outside = bomb.replaceFirst("<!ENTITY a .*>]>", "<!ENTITY b SYSTEM \"file:///etc/hostname\">]>");
        for (String text : new String[] {bomb, outside, bomb.replace("<xliff", "<!-- x --><xliff")}) {
            assertThatThrownBy(() -> read(text)).hasMessageStartingWith("file:2: The file declares a document type");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<xliff version=\"1.2\"><file>| The XML is broken here",
                "<html version=\"1\"></html>| It is XML, and no XLIFF",
                "<xliff version=\"9\"></xliff>| XLIFF \"9\" is not a version",
                "Dear colleague, here are the texts| It is none of the formats",
                "id,name| It is none of the formats",
                "id,target,target| stands here twice",
                "id,target\\nhelp/long/1,\"never closed| A cell is never closed",
            })
    void whatIsNoneOfTheFormatsIsSaidToBeSo(String text, String told) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"))).hasMessageContaining(told);
    }

    @Test
    void picturesAndProgramsAreRefused() {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> TranslationFormat.read("file", noise)).isInstanceOf(ProblemException.class);
        byte[] zeros = new byte[1000];
        assertThatThrownBy(() -> TranslationFormat.read("file", zeros)).hasMessageContaining("It is not text");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> TranslationFormat.read("file", old)).hasMessageContaining(".xls");
    }

    @ParameterizedTest
    @ValueSource(ints = {20_001, 1_000_000})
    void aWholeDocumentPastedIntoOneCellIsNotTaken(int length) {
        Received read = read("id,target\nhelp/long/1," + "a".repeat(length) + "\nhelp/long/2,Tak\n");
        assertThat(read.units()).extracting(ReceivedUnit::target).containsExactly("Tak");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("file:2: target: The words of help/long/1 are longer than 20000 characters."));
    }

    @Test
    void aFormulaIsNeverComputedAndItsRowIsNotTaken() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("Texts");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "target");
            sheet.value(1, 0, "help/long/1");
            sheet.formula(1, 1, "WEBSERVICE(\"http://example.org\")");
            sheet.value(2, 0, "help/long/2");
            sheet.value(2, 1, "=1+1");
            sheet.value(3, 0, "help/long/3");
            sheet.value(3, 1, 42);
        }
        Received read = TranslationFormat.read("file", out.toByteArray());
        assertThat(read.units()).extracting(ReceivedUnit::target).containsExactly("=1+1", "42");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("file:2: target: The cell holds a formula, and formulas are never computed here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "help/long/1,Tak\n"})
    void rowsWithoutEndAreRefusedBeforeTheyFillTheMemory(String row) {
        assertThatThrownBy(() -> read("id,target\n" + row.repeat(1_000_000)))
                .hasMessageContaining("file: It has more than 100,000 rows.");
    }

    @Test
    void aWorkbookThatClimbsOutSwellsOrDeclaresEntitiesIsRefused() throws IOException {
        assertThatThrownBy(() -> TranslationFormat.read("file", zip(Map.of("../../etc/cron.d/x", "x"))))
                .hasMessageContaining("leads out of it");
        assertThatThrownBy(() -> TranslationFormat.read(
                        "file",
                        zip(Map.of(
                                "xl/sharedStrings.xml", " ".repeat(100_000) + "<!DOCTYPE x [<!ENTITY a 'b'>]><sst/>"))))
                .hasMessageContaining("declares a document type");
        assertThatThrownBy(() -> TranslationFormat.read("file", zip(Map.of("xl/media/a.bin", "0".repeat(70 << 20)))))
                .hasMessageContaining("larger than 64 MB");
        assertThatThrownBy(() -> TranslationFormat.read("file", zip(Map.of("readme.txt", "x"))))
                .hasMessageContaining("holds neither a workbook nor");
    }

    @Test
    void plansOfAProgramThatCutsPassagesIntoSegmentsArePutTogether() {
        String file = new String(Samples.bytes(Samples.urdu(), TranslationFormat.XLIFF_2_0), StandardCharsets.UTF_8);
        String cut = file.replaceFirst(
                "(?s)<segment state=\"translated\">\\s*<source>Something happened to you.*?</segment>",
                "<segment id=\"a\" state=\"reviewed\"><source>Something happened to you.</source><target>ایک۔</target></segment>"
                        + "<ignorable><source>\n</source></ignorable>"
                        + "<segment id=\"b\" state=\"translated\"><source>It is not \"your\" fault.</source><target>دو۔</target></segment>");
        assertThat(cut).isNotEqualTo(file);
        ReceivedUnit unit = read(cut).units().get(1);
        assertThat(unit.target()).isEqualTo("ایک۔\nدو۔");
        assertThat(unit.source()).isEqualTo("Something happened to you.\nIt is not \"your\" fault.");
        assertThat(unit.state()).isEqualTo(UnitState.TRANSLATED);
        Received half = read(cut.replace("<target>دو۔</target>", ""));
        assertThat(half.units().get(1).target()).isEmpty();
        assertThat(half.problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("Only some segments");
    }

    @Test
    void aPoFileOfAnotherCharsetOrWithPluralsIsToldSo() {
        String file = new String(Samples.bytes(Samples.urdu(), TranslationFormat.PO), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file.replace("charset=UTF-8", "charset=ISO-8859-1")))
                .hasMessageContaining("ISO-8859-1, not UTF-8");
        Received plural = read(file + "\nmsgctxt \"help/social/1\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n"
                + "\n#~ msgid \"old\"\n#~ msgstr \"gone\"\n\nmsgctxt \"help/social/2\"\nmsgid \"a\"\nmsgstr loose\n");
        assertThat(plural.units()).hasSize(Samples.urdu().size());
        assertThat(plural.problems()).hasSize(2);
    }

    @Test
    void endlessProblemsAreCounted() {
        String table = "id,target\n" + "wrong,x\n".repeat(700);
        assertThat(read(table).problems())
                .hasSize(501)
                .last()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("200 more rows were not taken."));
    }

    private static Received read(String text) {
        return TranslationFormat.read("file", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
