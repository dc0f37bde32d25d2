package org.ownwords.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.base.YamlText;
import org.ownwords.directory.ClaimId;

/** Reads and writes {@code messages.yaml}. */
public final class CatalogueFile {
    private CatalogueFile() {}

    /**
     * @param name what problems call the file
     * @throws org.ownwords.base.ProblemException with every problem, its line and field
     */
    public static Catalogue read(String name, String yaml) {
        return read(name, yaml, Set.of());
    }

    /**
     * @param name what problems call the file
     * @param claims claims that are defined elsewhere, which this file may use
     * @throws org.ownwords.base.ProblemException with every problem, its line and field
     */
    public static Catalogue read(String name, String yaml, Set<ClaimId> claims) {
        if (yaml.length() > TextFile.LIMIT) {
            throw new ProblemException(TextFile.tooLarge(name));
        }
        return new CatalogueReader(name, claims).read(TextFile.normal(yaml));
    }

    /** The file's text; reading it again gives the same catalogue. */
    public static String write(Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "claims", catalogue.claims().stream().map(CatalogueFile::claim).toList());
        fields.put(
                "messages",
                catalogue.messages().stream().map(CatalogueFile::message).toList());
        return YamlText.write(fields);
    }

    private static Map<String, Object> claim(ClaimDefinition claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id().value());
        fields.put("label", claim.label());
        fields.put("question", claim.question());
        fields.put("holds-for", claim.holdsFor().name().toLowerCase(Locale.ROOT));
        if (!claim.needs().isEmpty()) {
            fields.put("needs", words(claim.needs()));
        }
        return fields;
    }

    private static Map<String, Object> message(MessageDefinition message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", message.id().value());
        fields.put("title", message.title());
        fields.put("purpose", message.purpose());
        fields.put("audience", message.audience());
        message.crimeType().ifPresent(type -> fields.put("crime-type", type));
        Map<String, Object> required = new LinkedHashMap<>();
        for (SectionKind section : SectionKind.values()) {
            if (message.required().containsKey(section)) {
                required.put(section.word(), words(message.required(section)));
            }
        }
        fields.put("required", required);
        fields.put("sms-budget", String.valueOf(message.smsBudget()));
        fields.put("review", message.review().word());
        return fields;
    }

    private static List<String> words(Set<ClaimId> claims) {
        return new TreeSet<>(claims).stream().map(ClaimId::value).toList();
    }
}
