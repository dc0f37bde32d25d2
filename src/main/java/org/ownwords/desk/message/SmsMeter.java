package org.ownwords.desk.message;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.SegmentPrice;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Placeholders;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Edition;
import org.ownwords.render.Renderer;
import org.ownwords.render.sms.PlainSign;
import org.ownwords.render.sms.SmsText;

/**
 * What the text message would be once it is approved: its length, what it costs and what a locked phone shows of it.
 *
 * @param sms empty where there are no words, or they cannot be made out for the route
 * @param whyNot why there is none
 * @param sample whether a number's usual length stands where no service is chosen
 * @param price of a segment, empty where the organisation did not say
 */
public record SmsMeter(Optional<SmsText> sms, String whyNot, int budget, boolean sample, Optional<SegmentPrice> price) {

    /** What a locked screen shows, in characters. */
    private static final int SHOWN = 80;

    /** More than these are the language's own letters, which no writer could change. */
    private static final int FEW = 12;

    private static final String USUAL_NUMBER = "08081570000";

    static SmsMeter of(
            Renderer renderer,
            MessageDefinition message,
            Language language,
            VariantContent content,
            Optional<Target> target,
            Optional<SegmentPrice> price) {
        if (content.section(SectionKind.SMS).isEmpty()) {
            return new SmsMeter(Optional.empty(), "Nothing is written yet.", message.smsBudget(), false, price);
        }
        try {
            SmsText sms = target.map(to ->
                            renderer.sms(new Edition(message, language, content, to.service(), to.route(), Mark.NONE)))
                    .orElseGet(() -> SmsText.measure(
                            usual(content.section(SectionKind.SMS).orElseThrow().text())));
            return new SmsMeter(Optional.of(sms), "", message.smsBudget(), target.isEmpty(), price);
        } catch (ProblemException e) {
            String whyNot =
                    e.problems().get(0).what() + " " + e.problems().get(0).remedy();
            return new SmsMeter(Optional.empty(), whyNot, message.smsBudget(), false, price);
        }
    }

    /** What it costs to send it to that many people, such as {@code 8.4p}; empty where no price or no text is known. */
    public Optional<String> cost(int people) {
        return sms.flatMap(text -> price.map(each -> each.of(text.segments(), people)));
    }

    /**
     * A character that makes the text message longer.
     *
     * @param shown itself, or its name where nobody sees it
     * @param name by Unicode, in English: it tells a double from another script
     * @param instead the plain sign that says the same, a space among them; empty where there is none
     */
    public record Longer(String shown, String name, Optional<String> instead) {}

    /** The characters that make it longer, where so few do that a writer could change them; else none. */
    public List<Longer> longer() {
        List<String> all = sms.map(SmsText::characters).orElse(List.of());
        String text = sms.map(SmsText::text).orElse("");
        return all.size() > FEW || areMost(all, text)
                ? List.of()
                : all.stream().map(SmsMeter::longer).toList();
    }

    private static boolean areMost(List<String> characters, String text) {
        long signs =
                text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
        return text.codePoints()
                                .mapToObj(Character::toString)
                                .filter(characters::contains)
                                .count()
                        * 2
                > signs;
    }

    private static Longer longer(String character) {
        int sign = character.codePointAt(0);
        return new Longer(
                MarkedText.visible(character),
                UCharacter.getExtendedName(sign).toLowerCase(Locale.ROOT),
                PlainSign.of(sign));
    }

    /** What a locked phone shows. */
    public String locked() {
        String line = sms.map(SmsText::text).orElse("").replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String usual(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Placeholders.Use use : Placeholders.uses(text)) {
            out.append(text, from, use.start()).append(USUAL_NUMBER);
            from = use.end();
        }
        return out.append(text, from, text.length()).toString().replace("\n\n", "\n");
    }
}
