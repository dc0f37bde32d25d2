package org.ownwords.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command said and gave back.
 *
 * @param spring whether it started Spring
 */
record Console(int code, List<String> out, List<String> err, boolean spring) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Runs a command as the command line does. */
    static Console run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AtomicBoolean spring = new AtomicBoolean();
        int code = SpringApplication.withHook(
                application -> {
                    spring.set(true);
                    return null;
                },
                () -> CommandLineFrame.with(new PrintWriter(out, true), new PrintWriter(err, true), args));
        return new Console(
                code, out.toString().lines().toList(), err.toString().lines().toList(), spring.get());
    }

    /** The same with words on standard input. */
    static synchronized Console fed(byte[] input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    static Console fed(String input, String... args) {
        return fed(input.getBytes(StandardCharsets.UTF_8), args);
    }

    /** A line of standard output read as JSON. */
    JsonNode json(int line) {
        return JSON.readTree(out.get(line));
    }

    /** A line of standard error read as JSON. */
    JsonNode errorJson(int line) {
        return JSON.readTree(err.get(line));
    }
}
