package org.ownwords.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.base.YamlText;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTable;

/** Reads and writes one variant as Markdown with YAML front matter: {@code translations/<message>/<tag>.md}. */
public final class VariantFile {
    private static final String FENCE = "---";

    private VariantFile() {}

    /**
     * @param name what problems call the file; its folder and name give message and tag
     * @throws org.ownwords.base.ProblemException with every problem, its line and field
     */
    public static VariantContent read(String name, String text, Catalogue catalogue, LanguageTable languages) {
        if (text.length() > TextFile.LIMIT) {
            throw new ProblemException(TextFile.tooLarge(name));
        }
        List<String> lines = List.of(TextFile.normal(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .split("\n", -1));
        List<Problem> problems = new ArrayList<>();
        int end = lines.get(0).stripTrailing().equals(FENCE) ? closing(lines) : -1;
        if (end < 0) {
            problems.add(Problem.at(
                    name,
                    1,
                    "The front matter is missing or does not end.",
                    "Begin the file with a line of ---, the fields, and another line of ---."));
        }
        String yaml = end < 0 ? "" : String.join("\n", lines.subList(1, end));
        FrontMatter front = FrontMatter.read(name, yaml, catalogue, languages, end < 0, problems);
        List<Section> sections = new Body(name, catalogue, problems).read(lines, end + 1);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new VariantContent(front.id(), front.origin(), front.source(), front.fields(), sections);
    }

    /** The file's text; reading it again gives the same content, and writing what was read gives the same text. */
    public static String write(VariantContent content) {
        StringBuilder out = new StringBuilder(FENCE).append('\n');
        out.append(YamlText.write(content.frontMatter())).append(FENCE).append('\n');
        String gap = "";
        for (Section section : content.sections()) {
            out.append(gap).append("# ").append(section.kind().word()).append('\n');
            for (Passage passage : section.passages()) {
                out.append("\n## ")
                        .append(passage.claim().map(ClaimId::value).orElse("-"))
                        .append('\n')
                        .append(passage.text())
                        .append('\n');
            }
            gap = "\n";
        }
        return out.toString();
    }

    /** The message and tag that a file's folder and name give, in that order; empty where it stands in no folder. */
    static Optional<List<String>> place(String name) {
        String[] parts = name.replace('\\', '/').split("/");
        if (parts.length < 2 || !parts[parts.length - 1].endsWith(".md")) {
            return Optional.empty();
        }
        String file = parts[parts.length - 1];
        return Optional.of(List.of(parts[parts.length - 2], file.substring(0, file.length() - 3)));
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }
}
