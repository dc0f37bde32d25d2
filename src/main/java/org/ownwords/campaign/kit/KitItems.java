package org.ownwords.campaign.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.render.Edition;

/** Gathers the items of a kit; what shows several languages together is put together at the end. */
public final class KitItems {

    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    private record Together(KitFormat format, MessageId message) {}

    private record Ready(Edition edition, String serves) {

        LanguageTag tag() {
            return edition.language().tag();
        }
    }

    private final List<KitItem> items = new ArrayList<>();
    private final Map<Together, List<Ready>> together = new LinkedHashMap<>();

    /** An edition that is ready for a format, for nobody in particular. */
    public void add(Edition edition, KitFormat format) {
        add(edition, format, "");
    }

    /** An edition that is ready for a format and a community. */
    void add(Edition edition, KitFormat format, String serves) {
        if (format.mostLanguages() > 1) {
            together.computeIfAbsent(new Together(format, edition.message().id()), key -> new ArrayList<>())
                    .add(new Ready(edition, serves));
        } else {
            items.add(item(format, List.of(edition), Stream.of(serves)));
        }
    }

    /** A sheet for one placement. */
    void add(Edition edition, KitFormat format, String serves, KitItem.Place place) {
        items.add(new KitItem(format, List.of(edition), List.of(serves), Optional.of(place)));
    }

    /** All of them. */
    public List<KitItem> items() {
        List<KitItem> all = new ArrayList<>(items);
        together.forEach((what, ready) -> {
            List<LanguageTag> tags = ready.stream()
                    .map(Ready::tag)
                    .distinct()
                    .sorted(Comparator.comparing(LanguageTag::value))
                    .toList();
            List<List<LanguageTag>> groups = what.format().fewestLanguages() > 1
                    ? groups(tags, what.format())
                    : tags.stream().map(tag -> read(tag, tags)).toList();
            groups.forEach(group -> all.add(of(group, what.format(), ready)));
        });
        return all;
    }

    /** Sheets of several languages for which there are too few. */
    public List<KitGap> gaps() {
        return together.entrySet().stream()
                .filter(each -> languages(each.getValue()).size()
                        < each.getKey().format().fewestLanguages())
                .map(each -> new KitGap(
                        each.getKey().format().label() + ": "
                                + each.getValue().get(0).edition().message().title(),
                        "It shows at least " + each.getKey().format().fewestLanguages()
                                + " languages, and only this is ready: "
                                + String.join(", ", languages(each.getValue())) + "."))
                .toList();
    }

    /** As few groups as possible, of like size: five languages make three and two, not four and one. */
    static <T> List<List<T>> groups(List<T> all, KitFormat format) {
        int count = (all.size() + format.mostLanguages() - 1) / format.mostLanguages();
        List<List<T>> groups = new ArrayList<>();
        int from = 0;
        for (int group = 0; group < count; group++) {
            int to = from + (all.size() - from) / (count - group);
            if (to - from >= format.fewestLanguages()) {
                groups.add(all.subList(from, to));
            }
            from = to;
        }
        return groups;
    }

    /** A text to be read aloud by somebody who may not know its language stands above the same in English. */
    private static List<LanguageTag> read(LanguageTag tag, List<LanguageTag> tags) {
        return tag.equals(ENGLISH) || !tags.contains(ENGLISH) ? List.of(tag) : List.of(tag, ENGLISH);
    }

    private static KitItem of(List<LanguageTag> group, KitFormat format, List<Ready> ready) {
        List<Edition> editions = group.stream()
                .flatMap(tag ->
                        ready.stream().filter(each -> each.tag().equals(tag)).limit(1))
                .map(Ready::edition)
                .toList();
        // What is read out in another language serves its own speakers, not those of the English below it.
        Set<LanguageTag> served = new LinkedHashSet<>(format.fewestLanguages() > 1 ? group : group.subList(0, 1));
        return item(
                format,
                editions,
                ready.stream().filter(each -> served.contains(each.tag())).map(Ready::serves));
    }

    private static Set<String> languages(List<Ready> ready) {
        return ready.stream()
                .map(each -> each.edition().language().englishName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static KitItem item(KitFormat format, List<Edition> editions, Stream<String> serves) {
        return new KitItem(
                format,
                editions,
                serves.filter(name -> !name.isEmpty()).distinct().toList(),
                Optional.empty());
    }
}
