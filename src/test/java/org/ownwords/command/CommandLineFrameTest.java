package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.base.Problem;

/** The frame of every command: exit codes, and where problems go. */
class CommandLineFrameTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void answersTwoToAMisspeltCommandWithoutStartingAnything() {
        assertThat(run("srve")).isEqualTo(2);
        assertThat(err.toString()).contains("\"srve\" is neither a command nor a setting");
    }

    @Test
    void answersTwoWhereAnOptionIsMissing() {
        assertThat(run("render", "campaign")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void letsNoSettingOpenTheDemoToOthers() {
        assertThat(run("demo", "--server.address=0.0.0.0")).isEqualTo(2);
        assertThat(err.toString()).contains("The demo sets server.address itself.");
    }

    @Test
    void namesEveryCommandInItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("serve", "demo", "check", "render", "sms", "resolve", "export", "import")
                .doesNotContain("protect")
                .contains("Exit codes");
    }

    @Test
    void writesAProblemWithFileAndLine() {
        new Output(new PrintWriter(out, true), new PrintWriter(err, true), false)
                .problems(List.of(Problem.at("ur.md", 12, "sms", "The text has no number.", "Add it.")));
        assertThat(err).hasToString("ur.md:12: sms: The text has no number. Add it." + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesAProblemAsALineOfJson() {
        new Output(new PrintWriter(out, true), new PrintWriter(err, true), true)
                .problems(List.of(Problem.at("ur.md", 12, "sms", "The text has \"no\" number.", "Add it.")));
        assertThat(err.toString().strip())
                .isEqualTo("{\"where\":\"ur.md\",\"line\":12,\"field\":\"sms\","
                        + "\"what\":\"The text has \\\"no\\\" number.\",\"remedy\":\"Add it.\"}");
    }

    private int run(String... args) {
        return CommandLineFrame.with(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
