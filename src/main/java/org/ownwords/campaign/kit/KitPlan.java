package org.ownwords.campaign.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.render.Edition;

/**
 * What a kit is to hold.
 *
 * @param title the campaign's name
 * @param items in the order of their names, no name twice
 * @param gaps what it lacks, and why
 */
public record KitPlan(String title, List<KitItem> items, List<KitGap> gaps) {

    public KitPlan {
        Map<String, KitItem> named = new HashMap<>();
        items.forEach(item -> named.merge(item.name(), item, KitPlan::serving));
        List<KitItem> sorted = new ArrayList<>(named.values());
        sorted.sort(Comparator.comparing(KitItem::name));
        items = List.copyOf(sorted);
        gaps = gaps.stream().distinct().toList();
    }

    /** The same sheet serves several communities once. */
    private static KitItem serving(KitItem one, KitItem other) {
        List<String> serves = new ArrayList<>(one.serves());
        other.serves().stream().filter(each -> !serves.contains(each)).forEach(serves::add);
        return one.serving(serves);
    }

    /** The same with one size of letters for all languages of a message in a format. */
    public KitPlan inOneSize() {
        Map<String, Set<List<Edition>>> alike = new HashMap<>();
        for (KitItem item : items) {
            if (item.format().sheet().isPresent()) {
                alike.computeIfAbsent(kind(item), none -> new LinkedHashSet<>()).add(item.editions());
            }
        }
        return new KitPlan(
                title,
                items.stream()
                        .map(item -> item.likeThe(alike.getOrDefault(kind(item), Set.of())))
                        .toList(),
                gaps);
    }

    private static String kind(KitItem item) {
        return item.format().id() + " " + item.first().message().id().value();
    }
}
