package org.ownwords.desk.settings;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignRules;
import org.ownwords.campaign.QuietHours;
import org.ownwords.campaign.SegmentPrice;

/**
 * The settings as they were typed.
 *
 * @param from in the evening, the first quiet minute
 * @param until in the morning, the first minute that is not quiet
 * @param sunday the same on a Sunday
 * @param limit in pounds
 * @param segment the price of a segment in pence, empty where nobody knows it
 */
public record SettingsForm(String from, String until, String sunday, String limit, String segment) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm]", Locale.ROOT);
    private static final Pattern MONEY = Pattern.compile("£?(\\d{1,3}(,\\d{3})+|\\d{1,8})(\\.\\d{1,2})?");

    private static final Pattern PENCE = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    /** As they are settled now. */
    static SettingsForm of(CampaignRules rules) {
        return new SettingsForm(
                rules.quiet().from().toString(),
                rules.quiet().until().toString(),
                rules.quiet().sundayFrom().toString(),
                BigDecimal.valueOf(rules.spendingLimitPence(), 2)
                        .toPlainString()
                        .replace(".00", ""),
                rules.segmentPrice().map(SegmentPrice::pence).orElse(""));
    }

    /**
     * The rules that were typed.
     *
     * @throws ProblemException with every field that cannot be read
     */
    CampaignRules read() {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalTime> evening = time("from", from, problems);
        Optional<LocalTime> morning = time("until", until, problems);
        Optional<LocalTime> sundays = time("sunday", sunday, problems);
        String plain = limit.replace(" ", "");
        if (!MONEY.matcher(plain).matches()) {
            problems.add(wrong("limit", "The limit is no amount in pounds.", "Write it as 1000 or 1,000.50."));
        }
        Optional<SegmentPrice> price = price(problems);
        if (evening.isPresent() && morning.isPresent() && !morning.get().isBefore(evening.get())) {
            problems.add(wrong("until", "The morning ends after the evening begins.", "Choose an earlier time."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new CampaignRules(
                new QuietHours(evening.orElseThrow(), morning.orElseThrow(), sundays.orElseThrow()),
                new BigDecimal(plain.replace("£", "").replace(",", ""))
                        .movePointRight(2)
                        .longValueExact(),
                price);
    }

    private Optional<SegmentPrice> price(List<Problem> problems) {
        String plain = segment.replaceAll("[\\sp]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!PENCE.matcher(plain).matches()) {
            problems.add(wrong("segment", "This is no price in pence.", "Write it as 4 or 4.25, or leave it empty."));
            return Optional.empty();
        }
        return Optional.of(
                new SegmentPrice(new BigDecimal(plain).movePointRight(2).intValueExact()));
    }

    private static Optional<LocalTime> time(String field, String typed, List<Problem> problems) {
        try {
            return Optional.of(LocalTime.parse(typed.strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException unreadable) {
            problems.add(wrong(field, "This is no time.", "Write it as 19:30, by the 24-hour clock."));
            return Optional.empty();
        }
    }

    private static Problem wrong(String field, String what, String remedy) {
        return Problem.in("settings", what, remedy).inField(field);
    }
}
