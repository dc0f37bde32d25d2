package org.ownwords.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlText;
import org.ownwords.base.YamlValue;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** Reads and writes {@code glossary.yaml}. */
public final class GlossaryFile {

    private static final Set<String> FIELDS =
            Set.of("audience", "language", "avoid", "forms", "prefer", "reason", "advised-by", "standing");

    private GlossaryFile() {}

    /**
     * @param name what problems call the file
     * @throws ProblemException with every problem, its line and field
     */
    public static Glossary read(String name, String yaml, LanguageTable languages) {
        List<Problem> problems = new ArrayList<>();
        YamlFields root = new YamlFields(name, Yaml.read(name, yaml, 1), problems);
        root.only(Set.of("entries"));
        List<GlossaryEntry> entries = root.items("entries").stream()
                .map(fields -> entry(fields, languages))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Glossary(entries);
    }

    /** The glossary as a file: reading it again gives the same. Panels that agreed stand in it as they were written down. */
    public static String write(Glossary glossary) {
        return YamlText.write(Map.of(
                "entries", glossary.entries().stream().map(GlossaryFile::fields).toList()));
    }

    private static Map<String, Object> fields(GlossaryEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("audience", entry.audience());
        fields.put("language", entry.language().value());
        fields.put("avoid", entry.avoid());
        fields.put("forms", entry.forms());
        fields.put("prefer", entry.prefer());
        fields.put("reason", entry.reason());
        fields.put("advised-by", entry.advisedBy());
        fields.put("standing", entry.standing().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private static Optional<GlossaryEntry> entry(YamlFields fields, LanguageTable languages) {
        fields.only(FIELDS);
        Optional<LanguageTag> tag = fields.parsed("language", LanguageTag::of)
                .flatMap(languages::find)
                .map(Language::tag);
        if (tag.isEmpty() && fields.find("language").isPresent()) {
            fields.problem("language", "The table of languages does not hold it.", "Use a tag such as ur or pl.");
        }
        Optional<GlossaryEntry.Standing> standing = fields.oneOf("standing", GlossaryEntry.Standing.values());
        String audience = fields.text("audience");
        String avoid = fields.text("avoid");
        String prefer = fields.text("prefer");
        String reason = fields.text("reason");
        String advisedBy = fields.text("advised-by");
        List<String> forms =
                fields.texts("forms").stream().map(YamlValue.Text::text).toList();
        return tag.isEmpty() || standing.isEmpty()
                ? Optional.empty()
                : Optional.of(new GlossaryEntry(
                        audience, tag.get(), avoid, forms, prefer, reason, advisedBy, standing.get()));
    }
}
