package org.ownwords.exchange.provenance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.message.VariantId;

/**
 * What a pack says of itself. Nobody vouches for it: whoever imports it sees who it says it is from, and decides.
 *
 * @param madeBy the organisation that made it
 * @param areas codes of the police areas it works in
 * @param programme what wrote it, with its version
 * @param licence under which terms its texts may be used; empty where it does not say
 * @param files SHA-256 of every other file, in hexadecimal digits, by path
 */
public record PackManifest(
        String madeBy,
        LocalDate madeOn,
        List<String> areas,
        String programme,
        String licence,
        SortedMap<String, String> files,
        List<Text> texts) {

    /** Where it stands in a pack. */
    public static final String PATH = "pack.yaml";

    /**
     * One text of the pack.
     *
     * @param text its message and tag, such as {@code help/ur}
     * @param approved what was approved where the pack was made
     * @param passedThrough who made it before, the first maker first
     */
    public record Text(String text, List<Approval> approved, List<Step> passedThrough) {}

    /**
     * That a section was approved where the pack was made.
     *
     * @param section its word, such as {@code sms}
     * @param digest of the words, 64 hexadecimal digits
     */
    public record Approval(String section, String digest, LocalDate on) {}

    /** An organisation that passed a text on, and when. */
    public record Step(String madeBy, LocalDate madeOn) {}

    public PackManifest {
        areas = List.copyOf(areas);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        texts = List.copyOf(texts);
    }

    /** What it says of a text. */
    public Optional<Text> text(VariantId id) {
        return texts.stream().filter(text -> text.text().equals(id.toString())).findFirst();
    }
}
