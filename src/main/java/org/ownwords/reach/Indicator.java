package org.ownwords.reach;

import java.util.List;

/**
 * What a figure means.
 *
 * @param id such as {@code A3}
 * @param source where its counts come from
 * @param misleads why a reader should be careful; shown beside the figure
 * @param standards which of the three quality standards it evidences, 1 to 3
 */
public record Indicator(
        String id,
        String title,
        String numerator,
        String denominator,
        String unit,
        String source,
        String misleads,
        List<Integer> standards) {}
