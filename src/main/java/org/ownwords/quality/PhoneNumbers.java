package org.ownwords.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.quality.Finding.Span;

/** Finds what reads as a telephone number, in the digits of any script, drama numbers and short ones among them. */
final class PhoneNumbers {

    /** Six digits and more; date-like runs are left out. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d@./-])(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))(?:\\+|00)?\\(?\\d(?:[ \\u00A0\\u2009\\u202F\\u2060().-]{0,2}\\d){5,14}(?![\\d@])");

    /** A number as written: where, its digits in ASCII with a leading plus where there is one, and whether all were ASCII. */
    record Found(Span span, String digits, boolean ascii) {}

    private PhoneNumbers() {}

    static List<Found> in(String words) {
        String ascii = Digits.ascii(words);
        return NUMBER.matcher(ascii)
                .results()
                .map(run -> {
                    Span span = new Span(run.start(), run.end());
                    return new Found(span, bare(run.group()), span.words(words).equals(run.group()));
                })
                .toList();
    }

    /** Short numbers and codes that stand alone, such as {@code 101}. */
    static Stream<Span> alone(String words, String number) {
        return Pattern.compile("(?<![\\d+.,:/-])" + number + "(?![\\d:/-]|[.,]\\d)")
                .matcher(Digits.ascii(words))
                .results()
                .map(run -> new Span(run.start(), run.end()));
    }

    /** Digits without spaces and signs, with a leading plus where there is one. */
    static String bare(String number) {
        return (number.strip().startsWith("+") ? "+" : "") + number.replaceAll("\\D", "");
    }

    /** A number as dialled within the United Kingdom: {@code +44 808} and {@code 0044 808} are {@code 0808}. */
    static String national(String number) {
        return bare(number).replaceFirst("^(?:\\+44|0044)0?", "0");
    }
}
