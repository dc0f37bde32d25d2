package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** Reads {@code glossary.yaml}. */
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
