package org.ownwords.language;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** The table of languages, dialects and scripts that the product knows; data of the project, loaded once. */
public final class LanguageTable {

    private final Map<String, Language> rows;
    private final Map<String, Language> aliases;

    private LanguageTable(List<Language> rows, Map<String, String> aliases) {
        this.rows = rows.stream()
                .collect(Collectors.toMap(row -> key(row.tag()), row -> row, (a, b) -> a, LinkedHashMap::new));
        this.aliases = new LinkedHashMap<>();
        aliases.forEach((alias, tag) -> this.aliases.put(key(alias), row(tag)));
    }

    /** Reads the table that is packed with the program. */
    public static LanguageTable load() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Table.rows("aliases.csv").forEach(row -> aliases.put(row.getField("alias"), row.getField("tag")));
        return new LanguageTable(
                Table.rows("languages.csv").stream()
                        .map(LanguageTable::language)
                        .toList(),
                aliases);
    }

    /** The language of that tag, any case, or of an alias such as {@code iw}; nothing is cut or canonicalised. */
    public Optional<Language> find(LanguageTag tag) {
        Language row = rows.get(key(tag));
        return Optional.ofNullable(row == null ? aliases.get(key(tag)) : row);
    }

    /**
     * The language of that tag.
     *
     * @throws org.ownwords.base.ProblemException if the table does not hold it, naming the nearest tags
     */
    public Language require(LanguageTag tag) {
        return find(tag).orElseThrow(() -> new ProblemException(unknown(tag)));
    }

    /** Every row, in the table's order. */
    public List<Language> all() {
        return List.copyOf(rows.values());
    }

    private Problem unknown(LanguageTag tag) {
        String nearest = NearestTags.to(tag, all()).stream()
                .map(language -> language.tag() + " (" + language.englishName() + ")")
                .collect(Collectors.joining(", "));
        return Problem.in(
                "language " + tag,
                "\"" + tag + "\" is not in the table of languages.",
                nearest.isEmpty() ? "Use a tag of the table." : "The nearest are: " + nearest + ".");
    }

    private Language row(String tag) {
        Language row = rows.get(key(tag));
        if (row == null) {
            throw new IllegalStateException("aliases.csv names " + tag + ", which languages.csv does not hold");
        }
        return row;
    }

    private static Language language(NamedCsvRecord row) {
        return new Language(
                LanguageTag.of(row.getField("tag")),
                row.getField("english_name"),
                row.getField("autonym"),
                row.getField("script"),
                Direction.valueOf(row.getField("direction").toUpperCase(Locale.ROOT)),
                row.getField("kind"),
                WrittenStatus.valueOf(
                        row.getField("written_status").replace('-', '_').toUpperCase(Locale.ROOT)),
                tags(row.getField("written_fallback")).toList(),
                tags(row.getField("spoken_fallback")).toList(),
                inOrder(tags(row.getField("never_fallback")).toList()),
                number(row.getField("census_code")),
                row.getField("font_family"),
                row.getField("autonym_confidence"),
                Optional.of(row.getField("community_note")).filter(note -> !note.isEmpty()));
    }

    private static Stream<LanguageTag> tags(String cell) {
        return Stream.of(cell.split(" ")).filter(tag -> !tag.isEmpty()).map(LanguageTag::of);
    }

    private static Set<LanguageTag> inOrder(Collection<LanguageTag> tags) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(tags));
    }

    private static OptionalInt number(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static String key(LanguageTag tag) {
        return key(tag.value());
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
