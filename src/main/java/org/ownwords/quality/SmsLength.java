package org.ownwords.quality;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.render.Edition;
import org.ownwords.render.Renderer;
import org.ownwords.render.sms.PlainSign;
import org.ownwords.render.sms.SmsEncoding;
import org.ownwords.render.sms.SmsText;

/** A text message is at most 918 septets or 402 units long, which is six segments, and within its message's budget. */
final class SmsLength implements SectionCheck {

    static final String ID = "sms-too-long";
    static final String BUDGET = "sms-over-budget";

    private static final Map<SmsEncoding, Integer> MOST = Map.of(SmsEncoding.GSM_7, 918, SmsEncoding.UCS_2, 402);

    private final Renderer renderer = new Renderer();

    @Override
    public Set<String> ids() {
        return Set.of(ID, BUDGET);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (section.kind() != SectionKind.SMS) {
            return List.of();
        }
        return measured(subject, section).flatMap(sms -> judged(subject, section, sms)).stream()
                .toList();
    }

    private static Optional<Finding> judged(Checks.Subject subject, SectionText section, SmsText sms) {
        int most = MOST.getOrDefault(sms.encoding(), 0);
        if (sms.units() > most) {
            return Optional.of(section.whole(
                    ID,
                    Severity.BLOCK,
                    "The text message takes " + sms.units() + " " + unit(sms) + "; " + most + " are the most.",
                    "Shorten it." + because(sms)));
        }
        int budget = subject.catalogue()
                .message(subject.content().id().message())
                .map(MessageDefinition::smsBudget)
                .orElse(2);
        return sms.segments() <= budget
                ? Optional.empty()
                : Optional.of(section.whole(
                        BUDGET,
                        Severity.WARN,
                        "The text message takes " + sms.segments() + " segments; this message should take " + budget
                                + " at most.",
                        "Shorten it, or accept that it costs more." + because(sms)));
    }

    /** As it is sent, where the target is known; else with a number's length in the place of each placeholder. */
    private Optional<SmsText> measured(Checks.Subject subject, SectionText section) {
        if (subject.target().isEmpty()) {
            return Optional.of(SmsText.measure(section.words().replaceAll(SectionText.BLANK + "+", "08081570000")));
        }
        try {
            return subject.target()
                    .map(target -> renderer.sms(new Edition(
                            message(subject),
                            subject.language(),
                            subject.content(),
                            target.service(),
                            target.route(),
                            Mark.NONE)));
        } catch (ProblemException e) {
            // A placeholder that cannot be filled is told by its own check.
            return Optional.empty();
        }
    }

    private static MessageDefinition message(Checks.Subject subject) {
        VariantContent content = subject.content();
        return subject.catalogue()
                .message(content.id().message())
                .orElseThrow(() -> new ProblemException(Problem.in(
                        content.id().toString(), "The catalogue has no such message.", "Add it to the catalogue.")));
    }

    private static String unit(SmsText sms) {
        return sms.encoding() == SmsEncoding.GSM_7 ? "characters" : "units of 16 bits";
    }

    private static String because(SmsText sms) {
        int shown = Math.min(sms.characters().size(), 8);
        return sms.characters().isEmpty()
                ? ""
                : " These characters leave 70 to a segment instead of 160: "
                        + sms.characters().stream()
                                .limit(shown)
                                .map(SmsLength::named)
                                .collect(Collectors.joining(", "))
                        + (sms.characters().size() > shown ? " …" : ".");
    }

    /** Its name shows an invisible one, and a double from another script. */
    private static String named(String character) {
        int sign = character.codePointAt(0);
        String name = UCharacter.getExtendedName(sign).toLowerCase(Locale.ROOT);
        String instead = PlainSign.of(sign)
                .map(plain ->
                        plain.isBlank() ? "; a space, or nothing, says the same" : "; " + plain + " says the same")
                .orElse("");
        return (PrintedSigns.isDrawn(sign) ? character + " " : "") + "(" + name + instead + ")";
    }
}
