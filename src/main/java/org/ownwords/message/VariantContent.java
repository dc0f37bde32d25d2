package org.ownwords.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a variant says, as its file holds it.
 *
 * @param source the English it was made from, as {@code en-GB@<digest>}, where it was made from one
 * @param frontMatter every field of the front matter in the file's order, also those that the product does not read, so that
 *     nothing is lost on the way there and back
 * @param sections in the order of the file, each kind at most once
 */
public record VariantContent(
        VariantId id, Origin origin, Optional<String> source, Map<String, Object> frontMatter, List<Section> sections) {

    /** The section of a kind, where the variant has it. */
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }
}
