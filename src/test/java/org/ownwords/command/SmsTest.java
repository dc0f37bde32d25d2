package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"\"}|{\"encoding\":\"GSM-7\",\"units\":0,\"segments\":1,\"characters\":[]}",
                "{\"text\":\"one\\ntwo\"}|{\"encoding\":\"GSM-7\",\"units\":7,\"segments\":1,\"characters\":[]}",
                "{\"text\":\"€\", \"note\":1}|{\"encoding\":\"GSM-7\",\"units\":2,\"segments\":1,\"characters\":[]}",
                "{\"text\":\"łź ł\"}|{\"encoding\":\"UCS-2\",\"units\":4,\"segments\":1,\"characters\":[\"ł\",\"ź\"]}",
                "{\"text\":\"\\ud83d\\ude00\"}|{\"encoding\":\"UCS-2\",\"units\":2,\"segments\":1,\"characters\":[\"😀\"]}",
            })
    void aLineOfJsonIsAnsweredByALineOfJson(String asked, String answer) {
        Console console = Console.fed(asked + "\n", "sms");
        assertThat(console.out()).containsExactly(answer);
        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isZero();
        assertThat(console.spring()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"160,1", "161,2", "306,2", "307,3"})
    void segmentsAreCountedAtTheBoundaries(int letters, int segments) {
        Console console = Console.fed("{\"text\":\"" + "a".repeat(letters) + "\"}", "sms", "--json");
        assertThat(console.json(0).get("segments").intValue()).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense|This is not JSON",
                "{\"text\":\"half|This is not JSON",
                "{\"text\":\"a\"} {\"text\":\"b\"}|This is not JSON",
                "{\"txt\":\"a\"}|no field \"text\"",
                "{\"text\":5}|no field \"text\"",
                "[\"text\"]|no field \"text\"",
            })
    void aBadLineIsToldWithItsFileAndLineAndTheOthersAreAnswered(String bad, String said) throws IOException {
        Path file = Files.writeString(
                folder.resolve("texts.jsonl"), "{\"text\":\"a\"}\n\n" + bad + "\n{\"text\":\"bc\"}\n");
        Console console = Console.run("sms", "--in", file.toString());
        assertThat(console.out()).hasSize(2);
        assertThat(console.json(1).get("units").intValue()).isEqualTo(2);
        assertThat(console.err())
                .singleElement()
                .asString()
                .startsWith(file + ":3: ")
                .contains(said);
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoUtf8OrTooLongLosesNothingButItself() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(new byte[] {'{', (byte) 0xE9, '}', '\n'});
        input.writeBytes(("{\"text\":\"" + "a".repeat(2 << 20) + "\"}\n").getBytes(StandardCharsets.US_ASCII));
        input.writeBytes("{\"text\":\"a\"}".getBytes(StandardCharsets.US_ASCII));
        Console console = Console.fed(input.toByteArray(), "sms");
        assertThat(console.out()).hasSize(1);
        assertThat(console.err()).hasSize(2);
        assertThat(console.err().get(0)).startsWith("standard input:1: ").contains("UTF-8");
        assertThat(console.err().get(1)).startsWith("standard input:2: ").contains("1 MB");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aMissingFileIsNamed() {
        Console console = Console.run("sms", "--json", "--in", "nowhere.jsonl");
        assertThat(console.errorJson(0).get("where").stringValue()).isEqualTo("nowhere.jsonl");
        assertThat(console.code()).isEqualTo(1);
    }
}
