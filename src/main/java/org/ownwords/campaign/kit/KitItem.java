package org.ownwords.campaign.kit;

import com.ibm.icu.text.Transliterator;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.message.Mark;
import org.ownwords.render.Edition;
import org.ownwords.render.PrintedCode;

/**
 * One thing to be made for a kit.
 *
 * @param editions one for each language that it shows, in their order, with nothing but what the format shows; at least one
 * @param serves the communities that it is for, by name; empty where the kit comes from a folder
 * @param place where it will hang, for a sheet with a code of its own
 * @param alike what the other sheets that have the same size of letters show, itself among them; empty where each is as large as fits
 */
public record KitItem(
        KitFormat format,
        List<Edition> editions,
        List<String> serves,
        Optional<Place> place,
        Set<List<Edition>> alike) {

    private static final int LONGEST_VENUE = 40;
    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /**
     * One placement.
     *
     * @param venue its name
     * @param code what is printed on the sheet
     */
    public record Place(String venue, PrintedCode code) {

        /** The last part of the code's address, by which the print log names it. */
        String letters() {
            String readable = code.readable();
            return readable.substring(readable.lastIndexOf('/') + 1);
        }
    }

    public KitItem {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an item of a kit shows at least one language");
        }
        editions = editions.stream().map(format::shown).toList();
        serves = List.copyOf(serves);
        alike = Collections.unmodifiableSet(new LinkedHashSet<>(alike));
    }

    /** An item as large as fits. */
    public KitItem(KitFormat format, List<Edition> editions, List<String> serves, Optional<Place> place) {
        this(format, editions, serves, place, Set.of());
    }

    KitItem serving(List<String> communities) {
        return new KitItem(format, editions, communities, place, alike);
    }

    KitItem likeThe(Set<List<Edition>> others) {
        return new KitItem(format, editions, serves, place, others);
    }

    /** The edition that comes first on it. */
    public Edition first() {
        return editions.get(0);
    }

    /** What must stand on it: any edition that is not approved marks the whole. */
    public Mark mark() {
        return editions.stream()
                .map(Edition::mark)
                .filter(mark -> mark != Mark.NONE)
                .min(Mark::compareTo)
                .orElse(Mark.NONE);
    }

    /** Its languages in English, such as {@code Urdu} or {@code Polish, Bengali}. */
    public String languages() {
        return editions.stream()
                .map(edition -> edition.language().englishName())
                .collect(Collectors.joining(", "));
    }

    /**
     * Its place in the kit without the ending, in ASCII, so that files sort by format, language and message:
     * {@code 01-poster-a4/ur-independent-free}.
     */
    public String name() {
        String tags = editions.stream()
                .map(edition -> edition.language().tag().value().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        String at = place.map(where -> "-" + plain(where.venue()) + "-" + plain(where.letters()))
                .orElse("");
        return format.folder() + "/" + tags + "-" + first().message().id().value() + at;
    }

    private static String plain(String words) {
        String ascii = ASCII.transliterate(words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.length() <= LONGEST_VENUE ? ascii : ascii.substring(0, LONGEST_VENUE);
        return cut.replaceAll("^-|-$", "");
    }
}
