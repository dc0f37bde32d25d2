package org.ownwords.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.directory.ContactRoute;
import org.ownwords.quality.Finding.Span;

/**
 * A number, an address of mail or web written into a text must be the directory's own; a placeholder is better, since it changes
 * when the service does. Digits are ASCII: others cannot be dialled from the screen.
 */
final class ContactDetails implements SectionCheck {

    static final String ID = "contact-unlike-directory";
    static final String WRITTEN_OUT = "contact-written-out";
    static final String NATIVE_DIGITS = "number-digits";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}|(?:https?://|www\\.)[^\\s<>\\uFFFC]{0,2000}[\\w/]"
                    + "|(?<![\\p{L}\\p{M}\\p{Nd}_])(?:[a-z0-9-]{1,63}\\.){1,8}(?:org|com|net|info|uk|london|wales|cymru)(?:/[\\w./-]{0,2000}\\w)?\\b");
    private static final Set<String> EMERGENCY = Set.of("999", "112", "18000");

    @Override
    public Set<String> ids() {
        return Set.of(ID, WRITTEN_OUT, NATIVE_DIGITS);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        return Stream.concat(numbers(subject, section), addresses(subject, section))
                .toList();
    }

    private static Stream<Finding> numbers(Checks.Subject subject, SectionText section) {
        return PhoneNumbers.in(section.words()).stream()
                .filter(found -> !EMERGENCY.contains(found.digits()))
                .flatMap(found -> Stream.concat(
                        found.ascii() ? Stream.empty() : Stream.of(notAscii(section, found.span())),
                        Stream.of(judged(subject, section, found.span(), PhoneNumbers.national(found.digits())))));
    }

    private static Stream<Finding> addresses(Checks.Subject subject, SectionText section) {
        return ADDRESS.matcher(section.words()).results().map(found -> {
            Span span = new Span(found.start(), found.end());
            return judged(subject, section, span, address(found.group()));
        });
    }

    private static Finding judged(Checks.Subject subject, SectionText section, Span span, String written) {
        String words = span.words(section.text());
        Optional<ContactRoute> route = subject.target().map(Checks.Target::route);
        if (route.isPresent() && !same(route.get(), written)) {
            return section.block(
                    ID,
                    span,
                    "\"" + words + "\" is not what the directory holds for "
                            + route.get().label() + ": \"" + route.get().address() + "\".",
                    "Write the placeholder in its place, so that people never reach a wrong number.");
        }
        String what = "\"" + words
                + "\" is written out: it cannot travel to another area and will not change when the service does.";
        return section.warn(WRITTEN_OUT, span, what, "Write the placeholder, such as {route.phone}.");
    }

    private static Finding notAscii(SectionText section, Span span) {
        return section.block(
                NATIVE_DIGITS,
                span,
                "The number is not in the digits 0 to 9, so many phones cannot dial it from the text.",
                "Write the placeholder, such as {route.phone}.");
    }

    private static boolean same(ContactRoute route, String written) {
        return switch (route.kind()) {
            case PHONE, TEXT -> PhoneNumbers.national(route.address()).equals(written);
            case EMAIL, WEB -> address(route.address()).equals(written);
            case IN_PERSON -> false;
        };
    }

    private static String address(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}
