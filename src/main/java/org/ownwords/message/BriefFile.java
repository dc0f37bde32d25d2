package org.ownwords.message;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.LanguageBrief.Kind;
import org.ownwords.message.LanguageBrief.Part;

/** Reads one brief: {@code translations/briefs/<tag>.md}, front matter with its kind, and a list under each part's heading. */
public final class BriefFile {

    private static final Pattern FENCED = Pattern.compile("(?s)---\\n(.*?)\\n---\\n(.*)");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private BriefFile(String name) {
        this.name = name;
    }

    /**
     * @param name what problems call the file; its last part gives the tag
     * @throws ProblemException with every problem and its line
     */
    public static LanguageBrief read(String name, String text, LanguageTable languages) {
        return new BriefFile(name).read(TextFile.normal(text), languages);
    }

    private LanguageBrief read(String text, LanguageTable languages) {
        var fenced = FENCED.matcher(text);
        if (!fenced.matches()) {
            throw new ProblemException(Problem.at(
                    name, 1, "The front matter is missing or does not end.", "Begin with ---, kind: and ---."));
        }
        YamlFields front = new YamlFields(name, Yaml.read(name, fenced.group(1), 2), problems);
        front.only(Set.of("kind"));
        Optional<Kind> kind = front.oneOf("kind", Kind.values());
        Optional<LanguageTag> tag = tag(languages);
        int first = (int) fenced.group(1).lines().count() + 3;
        Map<Part, List<String>> parts = parts(fenced.group(2).lines().toList(), first);
        for (Part part : Part.values()) {
            if (parts.getOrDefault(part, List.of()).isEmpty()) {
                problems.add(Problem.in(
                        name, "The part \"" + part.word() + "\" is missing or empty.", "Add # " + part.word() + "."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new LanguageBrief(tag.orElseThrow(), kind.orElseThrow(), parts);
    }

    private Optional<LanguageTag> tag(LanguageTable languages) {
        String word = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        try {
            Language language = languages.require(LanguageTag.of(word));
            if (language.tag().value().equals(word)) {
                return Optional.of(language.tag());
            }
        } catch (ProblemException | IllegalArgumentException e) {
            // told below, as a tag that is spelt otherwise is
        }
        problems.add(Problem.in(
                name, "\"" + word + "\" is no tag of the table of languages.", "Name the file by the tag there."));
        return Optional.empty();
    }

    private Map<Part, List<String>> parts(List<String> lines, int first) {
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        Optional<Part> open = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("# ")) {
                open = part(line.substring(2), first + i);
            } else if (line.startsWith("- ") && open.isPresent()) {
                parts.computeIfAbsent(open.get(), part -> new ArrayList<>()).add(line.substring(2));
            } else if (!line.isEmpty()) {
                problems.add(Problem.at(
                        name, first + i, "This line is no entry of a part.", "Begin it with \"- \" below a heading."));
            }
        }
        return parts;
    }

    private Optional<Part> part(String word, int line) {
        Optional<Part> part = Stream.of(Part.values())
                .filter(known -> known.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (part.isEmpty()) {
            problems.add(Problem.at(
                    name,
                    line,
                    "There is no part \"" + word + "\".",
                    "The parts are " + Stream.of(Part.values()).map(Part::word).collect(Collectors.joining(", "))
                            + "."));
        }
        return part;
    }
}
