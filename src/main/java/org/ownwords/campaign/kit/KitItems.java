package org.ownwords.campaign.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ownwords.message.MessageId;
import org.ownwords.render.Edition;

/** Gathers the items of a kit; what shows several languages together is put together at the end. */
public final class KitItems {

    private record Together(KitFormat format, MessageId message) {}

    private record Ready(Edition edition, String serves) {}

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
            items.add(new KitItem(format, List.of(edition), named(serves), Optional.empty()));
        }
    }

    /** A sheet for one placement. */
    void add(Edition edition, KitFormat format, String serves, KitItem.Place place) {
        items.add(new KitItem(format, List.of(edition), named(serves), Optional.of(place)));
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

    private static Set<String> languages(List<Ready> ready) {
        return ready.stream()
                .map(each -> each.edition().language().englishName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of them. */
    public List<KitItem> items() {
        List<KitItem> all = new ArrayList<>(items);
        together.forEach((what, ready) -> {
            Map<Edition, List<String>> serving = ready.stream()
                    .sorted(Comparator.comparing(
                            each -> each.edition().language().tag().value()))
                    .collect(Collectors.groupingBy(
                            Ready::edition,
                            LinkedHashMap::new,
                            Collectors.mapping(Ready::serves, Collectors.toList())));
            for (List<Edition> group : groups(List.copyOf(serving.keySet()), what.format())) {
                List<String> serves = group.stream()
                        .flatMap(edition -> serving.getOrDefault(edition, List.of()).stream())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
                all.add(new KitItem(what.format(), group, serves, Optional.empty()));
            }
        });
        return all;
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

    private static List<String> named(String serves) {
        return serves.isEmpty() ? List.of() : List.of(serves);
    }
}
