package org.ownwords.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a variant says, as its file holds it.
 *
 * @param source the English it was made from, as {@code en-GB@<digest>}, where it was made from one
 * @param frontMatter every field of the front matter in the file's order, also those that the product does not read, so that
 *     nothing is lost on the way there and back; values are text, lists and maps; its {@code message}, {@code tag}, {@code origin}
 *     and {@code source} follow the other components
 * @param sections in the order of the file, each kind at most once
 */
public record VariantContent(
        VariantId id, Origin origin, Optional<String> source, Map<String, Object> frontMatter, List<Section> sections) {

    /**
     * The field that an import sets where the maker of a pack says that every section was approved there: the organisation and
     * the day. An edit drops it; what files say in it counts for nothing.
     */
    public static final String APPROVED_ELSEWHERE = "approved-elsewhere";

    /** What the field {@code spoken} of the front matter says where the spoken section is a gloss. */
    public static final String GLOSS = "gloss";

    public VariantContent {
        Map<String, Object> fields = new LinkedHashMap<>(frontMatter);
        fields.computeIfPresent("message", (field, old) -> id.message().value());
        fields.computeIfPresent("tag", (field, old) -> id.tag().value());
        fields.put("origin", origin.word());
        source.ifPresentOrElse(from -> fields.put("source", from), () -> fields.remove("source"));
        frontMatter = Collections.unmodifiableMap(fields);
        sections = List.copyOf(sections);
    }

    /** The section of a kind, where the variant has it. */
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /**
     * Whether a section is no text of the language but English that says what a recording in it says: a language that is spoken
     * and hardly written has a recording and this, and no other words.
     */
    public boolean isGloss(SectionKind kind) {
        return kind == SectionKind.SPOKEN && GLOSS.equals(frontMatter.get(SectionKind.SPOKEN.word()));
    }

    /** The subject of its email, placeholders unresolved, where it has one. */
    public Optional<String> subject() {
        return Optional.ofNullable(frontMatter.get("subject")).map(Object::toString);
    }

    /** How sure its drafter was of the language, where that is stated. */
    public Optional<Confidence> confidence() {
        return Optional.ofNullable(frontMatter.get("confidence"))
                .map(Object::toString)
                .flatMap(Confidence::ofWord);
    }

    /** Where and when every section of it was approved by another area, as its import recorded. */
    public Optional<String> approvedElsewhere() {
        return Optional.ofNullable(frontMatter.get(APPROVED_ELSEWHERE)).map(Object::toString);
    }

    /** What its drafter was unsure of, for those who review it. */
    public List<String> doubts() {
        return frontMatter.get("doubts") instanceof List<?> doubts
                ? doubts.stream().map(Object::toString).toList()
                : List.of();
    }
}
