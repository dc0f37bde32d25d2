package org.ownwords.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ownwords.message.Placeholders;

/**
 * GNU gettext's PO: the id as context, drafts as fuzzy, our notes as extracted comments and the translator's as their own, and
 * placeholders guarded by {@code python-brace-format}, which {@code msgfmt --check} compares.
 */
final class PoWriter {

    private PoWriter() {}

    static void write(TranslationFile file, OutputStream out) throws IOException {
        Writer po = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        po.write("msgid \"\"\nmsgstr \"\"\n");
        for (String line : List.of(
                "Project-Id-Version: Ownwords",
                "PO-Revision-Date: 2026-01-01 00:00+0000",
                "Last-Translator: none",
                "Language-Team: none",
                "Language: " + file.language().tag(),
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "X-Source-Language: " + file.source())) {
            po.write("\"" + line + "\\n\"\n");
        }
        for (MessageUnits message : file.messages()) {
            for (Unit unit : message.units()) {
                write(po, message, unit);
            }
        }
        po.flush();
    }

    private static void write(Writer po, MessageUnits message, Unit unit) throws IOException {
        po.write('\n');
        comments(po, "# ", unit.comment());
        comments(po, "#. ", Notes.lines(message, unit));
        if (unit.limit().isPresent()) {
            comments(po, "#. ", "limit: " + unit.limit().getAsInt());
        }
        comments(po, "#. ", "state: " + unit.state().word());
        comments(po, "#. ", "source-version: " + message.sourceVersion());
        comments(po, "#. ", "source-digest: " + unit.digest());
        String flags = (unit.state() == UnitState.DRAFT ? ", fuzzy" : "")
                + (isFormat(unit.source()) ? ", python-brace-format" : "");
        if (!flags.isEmpty()) {
            po.write("#" + flags + "\n");
        }
        text(po, "msgctxt", unit.id().toString());
        text(po, "msgid", unit.source());
        text(po, "msgstr", unit.target());
    }

    /** Whether every brace belongs to a placeholder, and there is one. */
    private static boolean isFormat(String source) {
        List<Placeholders.Use> uses = Placeholders.uses(source);
        long braces = source.chars().filter(c -> c == '{' || c == '}').count();
        return !uses.isEmpty() && braces == 2L * uses.size() && uses.stream().allMatch(Placeholders.Use::known);
    }

    private static void comments(Writer po, String sign, String text) throws IOException {
        if (!text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                po.write((sign + line).stripTrailing() + "\n");
            }
        }
    }

    private static void text(Writer po, String keyword, String text) throws IOException {
        po.write(keyword + " ");
        if (!text.contains("\n")) {
            po.write(quoted(text));
            return;
        }
        po.write("\"\"\n");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            po.write(quoted(lines[i] + (i + 1 < lines.length ? "\n" : "")));
        }
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"\n";
    }
}
