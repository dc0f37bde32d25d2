package org.ownwords.command;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.kit.KitFormat;
import org.ownwords.render.Family;

/** What {@code --only} may name. */
final class Formats {

    private Formats() {}

    /** The formats of channels. */
    static Set<KitFormat> of(Collection<Channel> channels) {
        Set<KitFormat> formats = new TreeSet<>();
        channels.forEach(channel -> formats.addAll(KitFormat.of(channel)));
        return formats;
    }

    /**
     * The formats that words name, each a format or a channel.
     *
     * @throws ProblemException if one names neither
     */
    static Set<KitFormat> named(List<String> words) {
        Set<KitFormat> formats = new TreeSet<>();
        words.forEach(word -> formats.addAll(named(word)));
        return formats;
    }

    private static List<KitFormat> named(String word) {
        Optional<Channel> channel = Stream.of(Channel.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst();
        return channel.map(KitFormat::of)
                .or(() -> KitFormat.ofId(word).map(List::of))
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "--only",
                        "\"" + word + "\" is neither a channel nor a format.",
                        "The channels are "
                                + Stream.of(Channel.values())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "; the formats are "
                                + KitFormat.all().stream().map(KitFormat::id).collect(Collectors.joining(", "))
                                + ".")));
    }

    /**
     * The family of that name.
     *
     * @throws ProblemException if there is none
     */
    static Family family(String name, List<Family> families) {
        return families.stream()
                .filter(family -> family.id().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "--family",
                        "There is no family \"" + name + "\".",
                        "The families are " + families.stream().map(Family::id).collect(Collectors.joining(", "))
                                + ".")));
    }

    /** The families, for help texts. */
    static final class Families implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Family.PACKED.stream().map(Family::id).iterator();
        }
    }

    /** The formats, for help texts. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return KitFormat.all().stream().map(KitFormat::id).iterator();
        }
    }
}
