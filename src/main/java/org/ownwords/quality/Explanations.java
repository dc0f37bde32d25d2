package org.ownwords.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Explanation.Example;
import org.ownwords.quality.Explanation.Group;

/** Reads {@code checks.yaml}, which explains each check. */
final class Explanations {

    private static final String FILE = "checks.yaml";
    private static final Set<String> FIELDS = Set.of(
            "id",
            "group",
            "name",
            "looks-for",
            "why",
            "severity",
            "remedy",
            "language",
            "section",
            "source",
            "claim",
            "before",
            "after-claim",
            "after",
            "passed",
            "about");

    private Explanations() {}

    /**
     * Those of these findings' identifiers, by group and then in the order of the file.
     *
     * @throws IllegalStateException if an identifier has none, or one explains what no check finds: no check exists without
     */
    static List<Explanation> of(List<String> ids) {
        List<Explanation> all = read();
        Set<String> explained = new HashSet<>();
        all.forEach(one -> explained.add(one.id()));
        if (all.size() != explained.size() || !explained.equals(Set.copyOf(ids))) {
            throw new IllegalStateException(FILE + " explains " + explained + ", and the checks are " + ids);
        }
        return all.stream().sorted(Comparator.comparing(Explanation::group)).toList();
    }

    private static List<Explanation> read() {
        List<Problem> problems = new ArrayList<>();
        YamlFields root = new YamlFields(FILE, Yaml.read(FILE, text(), 1), problems);
        List<Explanation> all = root.items("checks").stream()
                .map(Explanations::one)
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return all;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Explanations.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Explanation> one(YamlFields fields) {
        fields.only(FIELDS);
        Optional<Group> group = fields.oneOf("group", Group.values());
        Optional<Severity> severity = fields.oneOf("severity", Severity.values());
        Optional<Example> example = example(fields);
        if (group.isEmpty() || severity.isEmpty() || example.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                fields.text("id"),
                group.get(),
                fields.text("name"),
                fields.text("looks-for"),
                fields.text("why"),
                severity.get(),
                fields.text("remedy"),
                example.get(),
                fields.find("passed"),
                fields.find("about").isPresent()));
    }

    private static Optional<Example> example(YamlFields fields) {
        Optional<LanguageTag> language = fields.parsed("language", LanguageTag::of);
        Optional<SectionKind> section = fields.oneOf("section", SectionKind.values());
        String before = fields.text("before");
        String after = fields.text("after");
        return language.isEmpty() || section.isEmpty()
                ? Optional.empty()
                : Optional.of(new Example(
                        language.get(),
                        section.get(),
                        fields.find("source"),
                        fields.find("claim").map(ClaimId::of),
                        before,
                        fields.find("after-claim").map(ClaimId::of),
                        after));
    }
}
