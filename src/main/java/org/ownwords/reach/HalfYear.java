package org.ownwords.reach;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Half of a financial year.
 *
 * @param first its first month, April or October
 */
record HalfYear(YearMonth first) implements Comparable<HalfYear> {

    private static final int APRIL = 4;
    private static final int OCTOBER = 10;
    private static final int MONTHS = 6;

    static HalfYear of(YearMonth month) {
        int number = month.getMonthValue();
        if (number >= OCTOBER) {
            return new HalfYear(month.withMonth(OCTOBER));
        }
        return new HalfYear(
                number >= APRIL ? month.withMonth(APRIL) : month.minusYears(1).withMonth(OCTOBER));
    }

    static HalfYear of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    YearMonth last() {
        return first.plusMonths(MONTHS - 1);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(last().atEndOfMonth());
    }

    /** Such as "April to September 2026". */
    String words() {
        return first.getMonthValue() == APRIL
                ? "April to September " + first.getYear()
                : "October " + first.getYear() + " to March " + (first.getYear() + 1);
    }

    @Override
    public int compareTo(HalfYear other) {
        return first.compareTo(other.first());
    }
}
