package org.ownwords.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.sms.SmsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sms}: Tells encoding, units and segments of texts, a line of JSON for each line of JSON. */
@Command(
        name = "sms",
        mixinStandardHelpOptions = true,
        description = {
            "Tells encoding, units and segments of texts, a line of JSON for each line of JSON.",
            "A line that cannot be read is told on standard error; the others are answered."
        })
final class Sms implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(
            names = "--in",
            paramLabel = "FILE.jsonl",
            description = "Lines such as {\"text\": \"…\"}; standard input without it.")
    private Optional<Path> in = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (in.isEmpty()) {
            return answer("standard input", System.in);
        }
        String name = in.get().toString();
        if (!Files.isRegularFile(in.get()) || !Files.isReadable(in.get())) {
            throw new ProblemException(
                    Problem.in(name, "The file cannot be read.", "Make sure that it is there and may be read."));
        }
        try (InputStream file = Files.newInputStream(in.get())) {
            return answer(name, file);
        }
    }

    private int answer(String name, InputStream source) throws IOException {
        Output output = json.output();
        JsonLines lines = new JsonLines(name, source);
        boolean allRead = true;
        while (lines.next()) {
            try {
                Optional<String> line = lines.text();
                if (line.isPresent()) {
                    output.json(measured(SmsText.measure(text(lines, line.get()))));
                }
            } catch (ProblemException unread) {
                output.problems(unread.problems());
                allRead = false;
            }
        }
        return allRead ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }

    private String text(JsonLines lines, String line) {
        JsonNode read;
        try {
            read = Json.MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw lines.problem(
                    "This is not JSON from character " + column(e) + " on.",
                    "Write {\"text\": \"…\"} on one line, quotes inside the text as \\\".");
        }
        JsonNode text = read.isObject() ? read.get("text") : null;
        if (text == null || !text.isString()) {
            throw lines.problem("The line has no field \"text\" that is a text.", "Write {\"text\": \"…\"}.");
        }
        return text.stringValue();
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    }

    private static Map<String, Object> measured(SmsText sms) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("encoding", sms.encoding().label());
        answer.put("units", sms.units());
        answer.put("segments", sms.segments());
        answer.put("characters", List.copyOf(sms.characters()));
        return answer;
    }

    /** Loaded by the first line, and not with every other command. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
