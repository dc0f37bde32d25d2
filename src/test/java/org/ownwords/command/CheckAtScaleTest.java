package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What {@code check} tells people and programs is the same, and whatever it is given it ends. */
class CheckAtScaleTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void jsonSaysExactlyWhatTheLinesForPeopleSay() {
        List<String> words = Console.run("check").out();
        Console json = Console.run("check", "--json");
        List<String> told = IntStream.range(0, json.out().size())
                .mapToObj(json::json)
                .filter(line -> line.has("severity"))
                .map(CheckAtScaleTest::sentence)
                .toList();
        assertThat(told).hasSizeGreaterThan(100).isEqualTo(words.subList(0, told.size()));
        JsonNode last = json.json(json.out().size() - 1);
        assertThat(words.get(words.size() - 1))
                .contains(
                        last.get("texts").intValue() + " texts read",
                        last.get("block").intValue() + " blocks",
                        last.get("cannot-tell").intValue() + " for a speaker",
                        last.get("warn").intValue() + " warnings");
        assertThat(json.out()).hasSameSizeAs(words);
    }

    private static String sentence(JsonNode line) {
        String place = line.get("file").stringValue()
                + (line.has("line") ? ":" + line.get("line").intValue() : "");
        String section = line.has("section") ? line.get("section").stringValue() + ": " : "";
        String words =
                line.has("words") ? " \"" + line.get("words").stringValue().replace("\n", " / ") + "\"" : "";
        return place + ": " + section + line.get("severity").stringValue() + words + ": "
                + line.get("what").stringValue() + " " + line.get("remedy").stringValue();
    }

    static Stream<Arguments> megabytes() {
        return Stream.of(
                Arguments.of("one word without end", "a".repeat(MEGABYTE - 1000)),
                Arguments.of("brackets that open", "(".repeat(MEGABYTE - 1000)),
                Arguments.of("words that repeat", "free call ".repeat((MEGABYTE - 1000) / 10)),
                Arguments.of("digits", "0800 ".repeat((MEGABYTE - 1000) / 5)),
                Arguments.of("marks on one letter", "e" + "\u0301".repeat((MEGABYTE - 1000) / 2)),
                Arguments.of("lines", "Call. \n".repeat((MEGABYTE - 1000) / 7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("megabytes")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aMegabyteIsCheckedToItsEndAndIsFoundTooLongForAText(String name, String words) throws IOException {
        PackFixture pack = PackFixture.in(folder)
                .write("campaigns/week/translations/help/en-GB.md", PackFixture.variant("translated", words));
        Console console = Console.run("check", pack.root().toString());
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out())
                .as("as many lines as somebody reads")
                .hasSizeLessThan(1000)
                .anySatisfy(line -> assertThat(line).contains("en-GB.md", "sms: block", " are the most"));
    }

    @Test
    void moreThanAMegabyteIsRefusedInWordsAndTheOthersAreRead() throws IOException {
        PackFixture pack = PackFixture.in(folder)
                .write("campaigns/week/translations/help/en-GB.md", PackFixture.variant("x", "a".repeat(MEGABYTE)));
        Console console = Console.run("check", pack.root().toString());
        assertThat(console.err()).singleElement().asString().contains("en-GB.md", "larger than 1 MB", "Split it");
        assertThat(console.out().get(console.out().size() - 1)).contains("1 text read, 1 file could not be");
    }

    @Test
    void whoWaitsAtATerminalHearsOfEachTenthAndNobodyElseDoes() {
        assertThat(heard(600, true))
                .hasSize(10)
                .startsWith("60 of 600 texts checked")
                .endsWith("600 of 600 texts checked");
        assertThat(heard(600, false)).isEmpty();
        assertThat(heard(100, true)).isEmpty();
    }

    @Test
    void whoStopsItIsToldHowFarItCame() throws InterruptedException {
        StringWriter err = new StringWriter();
        CheckProgress progress = progress(err, 300, true);
        Thread interrupted = new Thread(progress::stop);
        int code = progress.stoppable(() -> {
            progress.checked();
            interrupted.start();
            while (progress.goesOn()) {
                Thread.onSpinWait();
            }
            return CommandLineFrame.DONE;
        });
        interrupted.join();
        assertThat(code).isEqualTo(CommandLineFrame.NOT_DONE);
        assertThat(err.toString()).isEqualToNormalizingNewlines("Stopped: 1 of 300 texts were checked.\n");
    }

    private static List<String> heard(int total, boolean terminal) {
        StringWriter err = new StringWriter();
        CheckProgress progress = progress(err, total, terminal);
        IntStream.range(0, total).forEach(one -> progress.checked());
        return err.toString().lines().toList();
    }

    private static CheckProgress progress(StringWriter err, int total, boolean terminal) {
        PrintWriter to = new PrintWriter(err, true);
        return new CheckProgress(new Output(to, to, false), total, terminal);
    }
}
