package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be rendered is told with its place, and the rest is written. */
class RenderRefusedTest extends RenderedPack {

    private static final String UR = "campaigns/week/translations/help/ur.md";

    @Test
    void aFolderWithoutTemplatesIsNoContent() {
        Console console = render("--content", folder.toString());
        assertThat(console.code()).isNotZero();
        assertThat(console.err()).anyMatch(line -> line.contains("no folder \"templates\""));
    }

    @ParameterizedTest
    @CsvSource({"--only,pigeon,neither a channel nor a format", "--family,gothic,There is no family"})
    void whatIsNoFormatOrFamilyIsNamed(String option, String word, String said) {
        Console console = render(option, word);
        assertThat(console.err()).singleElement().asString().contains(word, said);
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مفت {route.fone}|:9: sms: {route.fone} is not a placeholder",
                "مفت {route.email}|:9: sms: {route.email} cannot be filled: \"Helpline\" is a number to call",
            })
    void aTextThatCannotBeRenderedIsToldAndTheOthersAreWritten(String sms, String said) throws IOException {
        pack.write(
                UR,
                PackFixture.variant("translated", sms)
                        .replace("# sms", "\n# sms")
                        .replace("Hello", "ہیلو"));
        Console console = render();
        assertThat(console.err()).anyMatch(line -> line.startsWith(UR + said));
        assertThat(written())
                .contains("15-email/ur-help.txt", "16-sms/pl-help.txt")
                .doesNotContain("16-sms/ur-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreWritten() throws IOException {
        pack.write(UR, "---\norigin: [\n---\n# sms\nمفت\n").write("translations/other/ur.md", "not ours");
        Console console = render("--only", "sms");
        assertThat(console.err()).anyMatch(line -> line.startsWith(UR + ":"));
        assertThat(console.err()).noneMatch(line -> line.contains("other/ur.md"));
        assertThat(written()).containsExactly("16-sms/en-gb-help.txt", "16-sms/pl-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aClaimThatIsNotTrueTodayIsNotEvenDrafted() throws IOException {
        pack.change("campaigns/week/services.yaml", "expires: \"+90d\"", "expires: \"-1d\"");
        Console console = render();
        assertThat(console.err())
                .anyMatch(line -> line.startsWith(PackFixture.GOOD + ":8: sms: ") && line.contains("has run out"));
        assertThat(written()).doesNotContain("16-sms/pl-help.txt").contains("15-email/pl-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services.yaml|kind: phone|kind: fax|services.yaml:18: kind: \"fax\" is not allowed here",
                "services.yaml|08081570142|nobody|services.yaml:20: address: \"nobody\" is not a telephone number",
                "services.yaml|en-GB, pl|en-GB, pol|services.yaml:22: answers-in: \"pol\" is not in the table",
                "services.yaml|\"13\"|young|services.yaml:7: minimum-age: \"young\" is not an age",
                "services.yaml|\"-3d\"|soon|services.yaml:13: verified-on: \"soon\" is no day",
                "services.yaml|holds: yes|holds: perhaps|services.yaml:11: holds: \"perhaps\" is neither yes nor no",
                "campaign.yaml|service: line|service: lane|campaign.yaml:4: service: There is no service \"lane\"",
                "campaign.yaml|route: phone|route: fax|campaign.yaml:5: route: \"line\" has no route \"fax\"",
                "campaign.yaml|[help]|[halp]|campaign.yaml:2: messages: No catalogue has a message \"halp\"",
                "campaign.yaml|[sms, email]|[sms, pigeon]|campaign.yaml:3: channels: There is no channel \"pigeon\"",
            })
    void aPlanOrServiceThatCannotBeReadIsToldWithItsLine(String file, String from, String to, String said)
            throws IOException {
        pack.change("campaigns/week/" + file, from, to);
        Console console = render();
        assertThat(console.err()).first().asString().startsWith("campaigns/week/" + said);
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aLanguageWithoutATextIsAProblem() throws IOException {
        Console console = render("--language", "pl", "--language", "so", "--only", "sms");
        assertThat(console.err()).anyMatch(line -> line.contains("There is no text in Somali (so)."));
        assertThat(written()).containsExactly("16-sms/pl-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("out"), "a file stands here");
        Console console = render();
        assertThat(console.err()).singleElement().asString().contains(out.toString(), "cannot be written");
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"no-such-week,no such folder", ".,holds no campaign.yaml"})
    void whatIsNoCampaignIsNamed(String name, String said) {
        Console console = Console.run("render", name, "--out", out.toString());
        assertThat(console.err())
                .singleElement()
                .asString()
                .startsWith(name + ": ")
                .contains(said, "hate-crime-awareness-week");
        assertThat(console.code()).isEqualTo(1);
    }
}
