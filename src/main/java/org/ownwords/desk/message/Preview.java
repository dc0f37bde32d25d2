package org.ownwords.desk.message;

import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Edition;
import org.ownwords.render.EmailText;
import org.ownwords.render.Renderer;
import org.ownwords.render.sms.SmsText;

/**
 * What a variant becomes in each channel for one service and route, or why it cannot.
 *
 * @param poster what the poster says, as its alternative text
 * @param card what the social picture says
 * @param version changes whenever a picture does, so that browsers never show an old one
 */
public record Preview(
        Shown<SmsText> sms,
        Shown<String> poster,
        Shown<String> card,
        Shown<String> caption,
        Shown<EmailText> email,
        Shown<String> spoken,
        String version) {

    /** A thing, or in plain English why there is none. */
    public record Shown<T>(Optional<T> thing, String whyNot) {
        static <T> Shown<T> of(Supplier<T> make) {
            try {
                return new Shown<>(Optional.of(make.get()), "");
            } catch (ProblemException e) {
                return new Shown<>(
                        Optional.empty(),
                        e.problems().get(0).what() + " " + e.problems().get(0).remedy());
            }
        }
    }

    static Preview of(Renderer renderer, Editions editions, Revision revision, Target target) {
        Edition print = editions.of(revision, target, SectionKind.LONG, SectionKind.HEADLINE);
        Edition card = editions.of(revision, target, SectionKind.SOCIAL, SectionKind.HEADLINE);
        return new Preview(
                Shown.of(() -> renderer.sms(editions.of(revision, target, SectionKind.SMS))),
                Shown.of(() -> renderer.alternativeText(print)),
                Shown.of(() -> renderer.alternativeText(card)),
                Shown.of(() -> renderer.caption(card)),
                Shown.of(() -> renderer.email(editions.of(revision, target, SectionKind.LONG))),
                Shown.of(() -> renderer.spoken(editions.of(revision, target, SectionKind.SPOKEN))),
                Editions.key(print).substring(0, 12));
    }
}
