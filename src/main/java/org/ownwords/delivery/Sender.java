package org.ownwords.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.contact.Addresses;
import org.ownwords.delivery.contact.SafeTimesText;

/**
 * What an organisation's messages come from: a neutral number or address, never a name that gives the person away.
 *
 * @param address E.164 number or email address
 * @param segmentsPerSecond how fast it may send, in SMS segments; an email counts one
 * @param cover who reads replies and when; without it nothing of a campaign leaves, and nothing is answered
 */
public record Sender(Channel channel, String address, int segmentsPerSecond, Optional<Cover> cover) {

    /** Named cover for replies. */
    public record Cover(String name, SafeTimes hours) {

        private static final int LONGEST = 200;

        /**
         * Cover as people write it.
         *
         * @param days such as {@code MON TUE}; empty for every day
         * @param from such as {@code 09:00}
         * @throws ProblemException for {@code name} or {@code from}
         */
        public static Cover read(String name, String days, String from, String until) {
            List<Problem> problems = new ArrayList<>();
            if (name.isBlank() || name.strip().length() > LONGEST) {
                problems.add(Problem.in("Senders", "Nobody is named in 1 to 200 characters.", "Say who reads replies.")
                        .inField("name"));
            }
            Optional<SafeTimes> hours = hours(days, from, until);
            if (hours.isEmpty()) {
                problems.add(Problem.in(
                                "Senders",
                                "The hours of cover cannot be read.",
                                "Write them as 09:00 and 17:00, the later second.")
                        .inField("from"));
            }
            if (!problems.isEmpty()) {
                throw new ProblemException(problems);
            }
            return new Cover(name.strip(), hours.orElseThrow());
        }

        /** The days of cover in the order of the week, such as {@code MON TUE}. */
        public String days() {
            return SafeTimesText.days(hours);
        }

        private static Optional<SafeTimes> hours(String days, String from, String until) {
            try {
                return SafeTimesText.read(padded(from), padded(until), days);
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        /** Also 9 and 9:30 and 9.30. */
        private static String padded(String typed) {
            String time = typed.strip().replace('.', ':');
            String whole = time.matches("\\d{1,2}") ? time + ":00" : time;
            return whole.matches("\\d:\\d\\d") ? "0" + whole : whole;
        }
    }

    /**
     * An address that an organisation's messages may come from.
     *
     * @param example whether the organisation is an example, which has invented addresses alone
     * @throws ProblemException for {@code address}
     */
    public static Sender begin(Channel channel, String typed, boolean example) {
        Addresses.Reading reading =
                channel == Channel.SMS ? Addresses.mobile(typed, example) : Addresses.email(typed, example);
        return reading.address()
                .map(address -> new Sender(channel, address.value(), 1, Optional.empty()))
                .orElseThrow(() -> new ProblemException(Problem.in(
                                "Senders",
                                channel == Channel.SMS
                                        ? "This is no mobile number that this organisation may send from."
                                        : "This is no email address that this organisation may send from.",
                                "Give the one that your provider knows as yours.")
                        .inField("address")));
    }
}
