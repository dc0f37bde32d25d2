package org.ownwords.exchange.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionKind;

/**
 * What a unit is: one passage of a section, or the subject of the email.
 *
 * @param part the section's word, or {@code subject}
 * @param number the passage's place in its section, from 1; 0 for the subject
 * @param claim what its words claim
 */
public record UnitId(MessageId message, String part, int number, Optional<ClaimId> claim) {
    /** The part that is no section. */
    public static final String SUBJECT = "subject";

    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9-]{0,60})/("
            + SUBJECT
            + "|"
            + Stream.of(SectionKind.values()).map(SectionKind::word).collect(Collectors.joining("|"))
            + ")(?:/([1-9]\\d{0,3})(?:/([a-z][a-z-]{0,59}))?)?");

    /** The subject of a message's email. */
    public static UnitId subject(MessageId message) {
        return new UnitId(message, SUBJECT, 0, Optional.empty());
    }

    /** The passage at a place of a section, from 1. */
    public static UnitId passage(MessageId message, SectionKind section, int number, Optional<ClaimId> claim) {
        return new UnitId(message, section.word(), number, claim);
    }

    /** The unit of that text, such as {@code help/long/2/free}; empty where it is none. */
    public static Optional<UnitId> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || form.group(2).equals(SUBJECT) != (form.group(3) == null)) {
            return Optional.empty();
        }
        return Optional.of(new UnitId(
                MessageId.of(form.group(1)),
                form.group(2),
                form.group(3) == null ? 0 : Integer.parseInt(form.group(3)),
                Optional.ofNullable(form.group(4)).map(ClaimId::of)));
    }

    /** The section, empty for the subject. */
    public Optional<SectionKind> section() {
        return SectionKind.ofWord(part);
    }

    /** The identity without the message: {@code long/2/free}. */
    public String inMessage() {
        return part
                + (number == 0 ? "" : "/" + number)
                + claim.map(id -> "/" + id.value()).orElse("");
    }

    @Override
    public String toString() {
        return message + "/" + inMessage();
    }
}
