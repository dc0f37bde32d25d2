package org.ownwords.exchange.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Reads PO, entry by entry; obsolete entries are passed over, plural forms refused since no text here has any. */
final class PoReader {
    /** Never gives back what it took: a pasted document would else need a stack as deep as it is long. */
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"\\s*+");

    private static final Pattern KEYWORD =
            Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr(?:\\[\\d+])?)\\s+(\".*)");
    private static final Pattern OWN = Pattern.compile("(state|source-version|source-digest): (.*)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=([^\\s;\\\\]+)");
    private static final Pattern LANGUAGE = Pattern.compile("(?m)^Language: *(\\S+)");

    private final Rows rows;
    private final String name;
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();
    private final StringBuilder comment = new StringBuilder();
    private String keyword = "";
    private boolean fuzzy;
    private boolean broken;
    private int line;

    private PoReader(String name) {
        this.name = name;
        this.rows = new Rows(name, TranslationFormat.PO);
    }

    static boolean isPo(String start) {
        return Pattern.compile("\\A(?:\\s*+#.*+\\R)*+\\s*+(?:msgid|msgctxt|domain)\\s+\"")
                .matcher(start)
                .lookingAt();
    }

    static Received read(String name, String text) {
        PoReader reader = new PoReader(name);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), i + 1);
        }
        reader.entry();
        return reader.rows.received();
    }

    private void line(String text, int number) {
        if (text.isEmpty()) {
            entry();
        } else if (text.startsWith("#")) {
            if (texts.containsKey("msgstr")) {
                entry();
            }
            comment(text);
        } else {
            Matcher opened = KEYWORD.matcher(text);
            if (opened.matches()) {
                open(opened.group(1), opened.group(2), number);
            } else {
                string(text, number);
            }
        }
    }

    private void open(String word, String rest, int number) {
        boolean another = word.equals("msgctxt") || (word.equals("msgid") && !texts.containsKey("msgctxt"));
        if (another && texts.containsKey("msgstr")) {
            entry();
        }
        if (texts.isEmpty()) {
            line = number;
        }
        keyword = word;
        texts.put(word, new StringBuilder());
        string(rest, number);
    }

    private void string(String text, int number) {
        Matcher string = STRING.matcher(text);
        StringBuilder into = texts.get(keyword);
        if (!string.matches() || into == null) {
            rows.reject(
                    number,
                    "msgstr",
                    "The line is neither a comment nor words in quotation marks.",
                    "Put the words between quotation marks, and write \\\" for one inside.",
                    cells());
            broken = true;
        } else if (into.length() <= Rows.LONGEST) {
            into.append(unescaped(string.group(1)));
        }
    }

    /** What is known of the entry so far. */
    private Map<Column, String> cells() {
        return Map.of(
                Column.ID, texts.getOrDefault("msgctxt", new StringBuilder()).toString(),
                Column.SOURCE, texts.getOrDefault("msgid", new StringBuilder()).toString());
    }

    private void comment(String text) {
        if (text.startsWith("#,")) {
            fuzzy |= List.of(text.substring(2).split("[,\\s]+")).contains("fuzzy");
        } else if (text.startsWith("#.")) {
            Matcher ours = OWN.matcher(text.substring(2).strip());
            if (ours.matches()) {
                own.put(ours.group(1), ours.group(2));
            }
        } else if (text.equals("#") || text.startsWith("# ")) {
            comment.append(comment.length() == 0 ? "" : "\n")
                    .append(text.substring(1).strip());
        }
    }

    private void entry() {
        String id = texts.containsKey("msgid") ? texts.get("msgid").toString() : "";
        boolean header = texts.containsKey("msgid") && id.isEmpty() && !texts.containsKey("msgctxt");
        if (header) {
            header(texts.getOrDefault("msgstr", new StringBuilder()).toString());
        } else if (texts.containsKey("msgid_plural")) {
            rows.reject(
                    line,
                    "msgid_plural",
                    "The entry has plural forms.",
                    "Export it again; no text here has any.",
                    cells());
        } else if (!texts.isEmpty() && !broken) {
            row(id, texts.getOrDefault("msgstr", new StringBuilder()).toString());
        }
        texts.clear();
        own.clear();
        comment.setLength(0);
        keyword = "";
        fuzzy = false;
        broken = false;
    }

    private void row(String source, String target) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.ID, texts.getOrDefault("msgctxt", new StringBuilder()).toString());
        cells.put(Column.SOURCE, source);
        cells.put(Column.TARGET, target);
        cells.put(Column.COMMENT, comment.toString());
        cells.put(Column.SOURCE_VERSION, own.getOrDefault("source-version", ""));
        cells.put(Column.SOURCE_DIGEST, own.getOrDefault("source-digest", ""));
        boolean reviewed = own.getOrDefault("state", "").equals("reviewed");
        UnitState state = fuzzy
                ? UnitState.DRAFT
                : target.isBlank() ? UnitState.NEW : reviewed ? UnitState.REVIEWED : UnitState.TRANSLATED;
        cells.put(Column.STATE, state.word());
        rows.row(line, cells);
    }

    private void header(String header) {
        Matcher charset = CHARSET.matcher(header);
        if (charset.find() && !charset.group(1).equalsIgnoreCase("UTF-8")) {
            throw new ProblemException(Problem.at(
                    name,
                    line,
                    "Content-Type",
                    "The file says that it is in " + Rows.brief(charset.group(1)) + ", not UTF-8.",
                    "Save it as UTF-8: msgconv --to-code=UTF-8."));
        }
        Matcher language = LANGUAGE.matcher(header);
        if (language.find()) {
            rows.language(language.group(1));
        }
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
