package org.ownwords.exchange.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.Problem;
import org.ownwords.exchange.format.Received;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.format.Workbooks;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;

/** Files of translators that were made to do harm or came to grief: told with file, line and field, and nothing lost. */
class HostileFilesTest extends Translated {

    private static final String MARK = "BARDZODOBRZE";

    /** What Excel can hold. */
    private static final int MOST_IN_A_CELL = 32_767;

    @TempDir
    Path outside;

    /** Each format as it is sent, with 1 MB pasted into one of its passages. */
    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void aMegabyteInOnePassageIsRefusedAndTheOthersAreTaken(TranslationFormat format) {
        start(TestDatabase.H2);
        save(
                "pl",
                Origin.TRANSLATED,
                passage(SectionKind.LONG, "", MARK),
                passage(SectionKind.SMS, "free", "Drugie {route.phone}"));
        int length = format == TranslationFormat.XLSX ? MOST_IN_A_CELL : 1 << 20;
        byte[] back = back(
                "pl", format, text -> text.replace(MARK, "a".repeat(length)).replace("Drugie", "Trzecie"));
        ImportPlan plan = imports.plan("back", back, ImportChoices.CAREFUL);
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("help/long/1", "longer than 20000 characters");
            assertThat(problem.remedy()).isEqualTo("Paste only the translation of this passage.");
            assertThat(problem.line()).isPresent();
            assertThat(problem.field()).contains("target");
        });
        assertThat(plan.changed()).as("the other passage is kept").isEqualTo(1);
        assertThat(now("pl").section(SectionKind.LONG).orElseThrow().text()).isEqualTo(MARK);
    }

    /** What was sent, with something else in its cells or in its whole text. */
    private byte[] back(String tag, TranslationFormat format, UnaryOperator<String> written) {
        byte[] sent = sent(tag, format);
        return format == TranslationFormat.XLSX
                ? Workbooks.of(Workbooks.cells(sent).stream()
                        .map(row -> row.stream().map(written).toList())
                        .toList())
                : written.apply(new String(sent, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> deceits() {
        return Stream.of(TranslationFormat.values())
                .flatMap(format -> Stream.of(
                        Arguments.of(format, "dobrze\u202E0800", "U+202E at character 7 forces the direction"),
                        Arguments.of(format, "dоbrze", "mixes letters of two scripts that look alike"),
                        Arguments.of(format, "dob\uFEFFrze", "U+FEFF at character 4 is not a sign of any text")));
    }

    @ParameterizedTest
    @MethodSource("deceits")
    void whatDeceivesIsRefusedByEveryDoorAndTheOthersAreTaken(TranslationFormat format, String words, String told) {
        start(TestDatabase.H2);
        save(
                "pl",
                Origin.TRANSLATED,
                passage(SectionKind.LONG, "", MARK),
                passage(SectionKind.SMS, "free", "Drugie {route.phone}"));
        byte[] back = back("pl", format, text -> text.replace(MARK, words).replace("Drugie", "Trzecie"));
        ImportPlan plan = imports.plan("back", back, ImportChoices.CAREFUL);
        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .matches("(?s)back:\\d+: target: help/long/1: .*")
                        .contains(told));
        assertThat(plan.rejected()).hasSize(1);
        assertThat(plan.changed()).as("the other passage is kept").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TranslationFormat.class,
            names = {"CSV", "PO"})
    void aStrayZeroIsTheFaultOfItsRowAlone(TranslationFormat format) {
        start(TestDatabase.H2);
        save(
                "pl",
                Origin.TRANSLATED,
                passage(SectionKind.LONG, "", MARK),
                passage(SectionKind.SMS, "free", "Drugie {route.phone}"));
        byte[] back = back("pl", format, text -> text.replace(MARK, "do\0brze").replace("Drugie", "Trzecie"));
        ImportPlan plan = imports.plan("back", back, ImportChoices.CAREFUL);
        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("U+0000 at character 3"));
        assertThat(plan.changed()).isEqualTo(1);
    }

    @Test
    void endlessCommentsAndBackslashesNeedNoDeepStack() {
        String file = "# a\n".repeat(200_000)
                + "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nLanguage: pl\\n\"\n\n"
                + "msgctxt \"help/long/1\"\nmsgid \"a\"\nmsgstr \"" + "\\\\".repeat(200_000) + "\"\n";
        Received read = TranslationFormat.read("back.po", file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("longer than 20000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/x.csv", "C:/x.csv", "a\\..\\x.csv"})
    void aZipThatClimbsOutIsRefusedBeforeAnythingOfItIsRead(String path) throws IOException {
        Path zip = outside.resolve("all.zip");
        Files.write(zip, zip(Map.of("ur.csv", "id,target", path, "x")));
        List<String> taken = new ArrayList<>();
        assertThatThrownBy(() -> new ReturnedFile("all.zip", zip).each((name, bytes) -> taken.add(name)))
                .hasMessageContaining("all.zip: The path \"")
                .hasMessageContaining("\" in the zip leads out of it.")
                .hasMessageContaining("ask who sent it");
        assertThat(taken).isEmpty();
        try (var files = Files.list(outside)) {
            assertThat(files).containsExactly(zip);
        }
    }

    @Test
    void aZipThatWasCutOffAndOneThatSwellsAreRefused() throws IOException {
        Path zip = outside.resolve("all.zip");
        byte[] whole = zip(Map.of("ur.csv", "id,target"));
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> new ReturnedFile("all.zip", zip).each((name, bytes) -> {}))
                .hasMessageContaining("all.zip: The zip is damaged.");
        Files.write(zip, zip(Map.of("ur.csv", "0".repeat((20 << 20) + 1))));
        assertThatThrownBy(() -> new ReturnedFile("all.zip", zip).each((name, bytes) -> {}))
                .hasMessageContaining("It holds more than is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aWorkbookWhoseXmlDeclaresEntitiesIsRefusedInWhateverEncoding(String encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><sst>&b;</sst>"
                    .getBytes(encoding));
        }
        assertThatThrownBy(() -> TranslationFormat.read("back.xlsx", out.toByteArray()))
                .hasMessageContaining("back.xlsx: The part \"xl/sharedStrings.xml\" declares a document type.");
    }

    @Test
    void aFormulaIsNoIdNoWordsAndNoLanguage() {
        start(TestDatabase.H2);
        String formula = Workbooks.FORMULA + "CMD|'/C calc'!A0";
        ImportPlan plan = imports.plan(
                "back.xlsx",
                Workbooks.of(List.of(
                        List.of("id", "source", "target", "language"),
                        List.of("help/subject", "Ownwords", "Własne słowa", "pl"),
                        List.of(formula, "", "Tak", "pl"),
                        List.of("help/long/1", "", formula, "pl"),
                        List.of("help/long/1", "", "Tak", formula))),
                ImportChoices.CAREFUL);
        assertThat(plan.problems())
                .extracting(Problem::sentence)
                .filteredOn(sentence -> sentence.contains("formula"))
                .satisfiesExactly(
                        id -> assertThat(id).startsWith("back.xlsx:3: id: "),
                        target -> assertThat(target).startsWith("back.xlsx:4: target: "),
                        language -> assertThat(language).startsWith("back.xlsx:5: language: "));
    }

    @Test
    void anUnseenSpaceIsTakenAndShownAndOneThatJoinsIsNot() {
        start(TestDatabase.H2);
        save("ur", Origin.TRANSLATED, passage(SectionKind.LONG, "", "پرانے"));
        String back = new String(sent("ur", TranslationFormat.CSV), StandardCharsets.UTF_8);
        assertThat(warnings(back.replace("پرانے", "بات\u200Bکریں"))).contains("U+200B");
        assertThat(warnings(back.replace("پرانے", "بات\u200Cکریں"))).doesNotContain("U+200C");
    }

    private String warnings(String back) {
        return imports.plan("back.csv", back.getBytes(StandardCharsets.UTF_8), ImportChoices.CAREFUL)
                .variants()
                .get(0)
                .changes()
                .get(0)
                .warnings()
                .toString();
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
}
