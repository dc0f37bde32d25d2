package org.ownwords.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a provider of text messages charges for one segment.
 *
 * @param hundredths of a penny, from 1 to {@link #MOST}
 */
public record SegmentPrice(int hundredths) {

    /** The most that is taken for a price and not for a slip: £1. */
    public static final int MOST = 10_000;

    /** In pence as people write it, such as 4.2. */
    public String pence() {
        return plain(BigDecimal.valueOf(hundredths, 2));
    }

    /** What texts of that many segments cost, to that many people: {@code 12.6p}, from a pound on {@code £1,260.50}. */
    public String of(int segments, int people) {
        BigDecimal pence = BigDecimal.valueOf(hundredths, 2).multiply(BigDecimal.valueOf((long) segments * people));
        return pence.compareTo(BigDecimal.valueOf(100)) < 0
                ? plain(pence) + "p"
                : String.format(Locale.ROOT, "£%,.2f", pence.movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
