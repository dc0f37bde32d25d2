package org.ownwords.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;

/**
 * A content pack as it was read. What could not be read is among the problems, and everything else is here.
 *
 * @param name where it was read from
 * @param manifest what it says of itself, where it says anything
 * @param campaigns by name, what each worked campaign brings of its own
 * @param problems why files were left out
 * @param notices what a person should look at in files that were read, such as a telephone number in a text
 */
public record ContentPack(
        String name,
        Optional<PackManifest> manifest,
        ContentSet shared,
        SortedMap<String, ContentSet> campaigns,
        PackExtras extras,
        List<Problem> problems,
        List<Problem> notices) {

    /** Reads a pack by itself; needs no database. */
    public static ContentPack read(PackFiles files, LanguageTable languages) {
        return read(files, languages, new Catalogue(List.of(), List.of()));
    }

    /**
     * Reads a pack.
     *
     * @param known claims and messages that its files may use although it does not define them
     */
    public static ContentPack read(PackFiles files, LanguageTable languages, Catalogue known) {
        return new PackReader(files, languages).read(known);
    }

    /** The shared content and every campaign's. */
    public List<ContentSet> sets() {
        return Stream.concat(Stream.of(shared), campaigns.values().stream()).toList();
    }

    /** Everything that the pack defines. */
    public Catalogue catalogue() {
        return sets().stream().map(ContentSet::catalogue).reduce(Catalogue::and).orElseThrow();
    }

    /** Every variant, the shared ones first. */
    public List<PackedVariant> variants() {
        return sets().stream().flatMap(set -> set.variants().stream()).toList();
    }

    /** The same without the worked campaigns, whose content is invented. */
    public ContentPack withoutCampaigns() {
        return new ContentPack(name, manifest, shared, new TreeMap<>(Map.of()), extras, problems, notices);
    }
}
