package org.ownwords.campaign.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One reason, and everything that a kit lacks because of it: people read a reason once.
 *
 * @param what in the order of the kit
 */
public record KitReason(String reason, List<String> what) {

    /** Gathers gaps by their reasons, in the order of the first of each. */
    public static List<KitReason> of(List<KitGap> gaps) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        gaps.forEach(gap -> byReason.computeIfAbsent(gap.reason(), reason -> new ArrayList<>())
                .add(gap.what()));
        return byReason.entrySet().stream()
                .map(each -> new KitReason(each.getKey(), each.getValue()))
                .toList();
    }
}
