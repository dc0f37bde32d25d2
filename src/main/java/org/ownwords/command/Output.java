package org.ownwords.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.base.Problem;

/** Where a command writes: results on standard output, problems on standard error, both as words or as JSON lines. */
final class Output {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    Output(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /** Writes a result: the value as one line of JSON under {@code --json}, else the words. */
    void result(Map<String, ?> value, String words) {
        out.println(json ? JsonLine.of(value) : words);
    }

    /** Writes a result that is a line of JSON in any case. */
    void json(Map<String, ?> value) {
        out.println(JsonLine.of(value));
    }

    /** Writes how far the work has come, for whoever waits. */
    void progress(String words) {
        err.println(json ? JsonLine.of(Map.of("progress", words)) : words);
    }

    /** Writes problems, a line each, such as {@code ur.md:12: sms: The text …}. */
    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            err.println(json ? JsonLine.of(asMap(problem)) : problem.sentence());
        }
    }

    /** Writes why the command could not do its job. */
    void failure(String what) {
        err.println(json ? JsonLine.of(Map.of("what", what)) : "ownwords: " + what);
    }

    private static Map<String, Object> asMap(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("where", problem.where());
        problem.line().ifPresent(number -> map.put("line", number));
        problem.field().ifPresent(name -> map.put("field", name));
        map.put("what", problem.what());
        map.put("remedy", problem.remedy());
        return map;
    }
}
