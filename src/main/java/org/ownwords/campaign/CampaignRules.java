package org.ownwords.campaign;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;

/**
 * What an organisation settled for all of its campaigns.
 *
 * @param spendingLimitPence a campaign that may cost more needs a baseline
 * @param segmentPrice of a text message, empty where nobody said
 */
public record CampaignRules(QuietHours quiet, long spendingLimitPence, Optional<SegmentPrice> segmentPrice) {

    /** The usual quiet hours, a baseline above £1,000, and no price of a text. */
    public static final CampaignRules USUAL = new CampaignRules(QuietHours.USUAL, 100_000, Optional.empty());

    /** The most that may be spent without a baseline, whatever is settled: £1,000,000. */
    public static final long MOST_PENCE = 100_000_000;

    private static final int LEAST_HOURS = 1;

    /** What these rules may not say: nothing is sent earlier or later than usual, and some hour is left to send in. */
    List<Problem> problems() {
        QuietHours usual = QuietHours.USUAL;
        List<Problem> problems = new ArrayList<>();
        if (quiet.from().isAfter(usual.from())) {
            problems.add(
                    wrong("from", "The evening may not begin after " + usual.from() + ".", "Choose it or earlier."));
        }
        if (quiet.until().isBefore(usual.until())) {
            problems.add(wrong("until", "Nothing may be sent before " + usual.until() + ".", "Choose it or later."));
        }
        if (quiet.sundayFrom().isBefore(usual.sundayFrom())) {
            problems.add(wrong(
                    "sunday",
                    "On a Sunday nothing may be sent before " + usual.sundayFrom() + ".",
                    "Choose it or later."));
        }
        if (problems.isEmpty() && closesTooSoon(quiet.until())) {
            problems.add(wrong("until", "No whole hour is left to send in.", "Let the morning end earlier."));
        }
        if (problems.isEmpty() && closesTooSoon(quiet.sundayFrom())) {
            problems.add(wrong("sunday", "No whole hour is left on a Sunday.", "Let it begin earlier."));
        }
        if (spendingLimitPence < 0 || spendingLimitPence > MOST_PENCE) {
            problems.add(wrong("limit", "The limit is not from £0 to £1,000,000.", "Choose one between them."));
        }
        if (segmentPrice
                .filter(price -> price.hundredths() < 1 || price.hundredths() > SegmentPrice.MOST)
                .isPresent()) {
            problems.add(wrong("segment", "The price is not from 0.01p to 100p.", "Choose one between them."));
        }
        return problems;
    }

    private boolean closesTooSoon(LocalTime opens) {
        return opens.getHour() + LEAST_HOURS > 23
                || opens.plusHours(LEAST_HOURS).isAfter(quiet.from());
    }

    private static Problem wrong(String field, String what, String remedy) {
        return Problem.in("settings", what, remedy).inField(field);
    }
}
