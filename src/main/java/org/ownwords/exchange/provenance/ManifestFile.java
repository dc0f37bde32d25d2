package org.ownwords.exchange.provenance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlText;
import org.ownwords.base.YamlValue;
import org.ownwords.exchange.provenance.PackManifest.Approval;
import org.ownwords.exchange.provenance.PackManifest.Step;
import org.ownwords.exchange.provenance.PackManifest.Text;

/** Reads and writes {@code pack.yaml}. */
public final class ManifestFile {
    private static final String FORMAT = "ownwords-pack-1";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LICENCE = 2000;
    private static final int MOST_STEPS = 20;

    private ManifestFile() {}

    /** @throws ProblemException with every problem and its line */
    public static PackManifest read(String yaml) {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = new YamlFields(PackManifest.PATH, Yaml.read(PackManifest.PATH, yaml, 1), problems);
        if (!fields.text("format").equals(FORMAT)) {
            fields.problem(
                    "format", "This form of pack is not known here.", "Ask for one made by a version as old as this.");
        }
        PackManifest manifest = new PackManifest(
                name(fields),
                day(fields, "made-on"),
                fields.texts("areas").stream()
                        .map(YamlValue.Text::text)
                        .filter(area -> area.matches("[A-Z0-9]{1,20}"))
                        .limit(60)
                        .toList(),
                fields.find("programme").orElse(""),
                fields.find("licence")
                        .map(licence -> cut(licence, LONGEST_LICENCE))
                        .orElse(""),
                files(fields),
                fields.items("texts").stream().map(ManifestFile::text).toList());
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return manifest;
    }

    private static String name(YamlFields fields) {
        String name = fields.text("made-by").strip();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            fields.problem("made-by", "The name is no line of 1 to 200 characters.", "Ask who made the pack.");
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static LocalDate day(YamlFields fields, String field) {
        try {
            return LocalDate.parse(fields.text(field));
        } catch (DateTimeParseException e) {
            fields.problem(field, "It is no date.", "Write it as 2026-10-14.");
            return LocalDate.EPOCH;
        }
    }

    private static SortedMap<String, String> files(YamlFields fields) {
        SortedMap<String, String> files = new TreeMap<>();
        Optional<YamlFields> map = fields.map("files");
        map.ifPresent(inner -> inner.names().forEach(path -> files.put(path, inner.text(path))));
        return files;
    }

    private static Text text(YamlFields fields) {
        List<Approval> approved = listed(fields, "approved").stream()
                .map(one -> new Approval(one.text("section"), one.text("digest"), day(one, "on")))
                .toList();
        List<Step> steps = listed(fields, "passed-through").stream()
                .map(one -> new Step(name(one), day(one, "made-on")))
                .limit(MOST_STEPS)
                .toList();
        return new Text(fields.text("text"), approved, steps);
    }

    private static List<YamlFields> listed(YamlFields fields, String field) {
        return fields.names().contains(field) ? fields.items(field) : List.of();
    }

    /** The file's text; reading it gives the same manifest. */
    public static String write(PackManifest manifest) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", FORMAT);
        fields.put("made-by", manifest.madeBy());
        fields.put("made-on", manifest.madeOn().toString());
        fields.put("areas", manifest.areas());
        fields.put("programme", manifest.programme());
        if (!manifest.licence().isBlank()) {
            fields.put("licence", manifest.licence());
        }
        fields.put("files", manifest.files());
        fields.put("texts", manifest.texts().stream().map(ManifestFile::fields).toList());
        return YamlText.write(fields);
    }

    private static Map<String, Object> fields(Text text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", text.text());
        if (!text.approved().isEmpty()) {
            fields.put(
                    "approved",
                    text.approved().stream()
                            .map(one -> fields(
                                    "section",
                                    one.section(),
                                    "digest",
                                    one.digest(),
                                    "on",
                                    one.on().toString()))
                            .toList());
        }
        if (!text.passedThrough().isEmpty()) {
            fields.put(
                    "passed-through",
                    text.passedThrough().stream()
                            .map(step -> fields(
                                    "made-by",
                                    step.madeBy(),
                                    "made-on",
                                    step.madeOn().toString()))
                            .toList());
        }
        return fields;
    }

    private static Map<String, Object> fields(String... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
