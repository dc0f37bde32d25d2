package org.ownwords.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers of the United Kingdom as the directory writes them: ASCII digits in groups, single spaces between. */
final class PhoneNumbers {

    /**
     * Ofcom's numbers for drama, which libphonenumber reads as invalid because nobody is ever given one: "Telephone numbers
     * for use in TV and radio drama programmes", national significant numbers.
     */
    private static final Pattern DRAMA = Pattern.compile(
            "(1(13|14|15|16|17|18|21|31|41|51|61)496|2079460|191498|1632960|2896496|2920180|7700900|8081570|9098790|3069990)\\d*");

    /** How many digits a national significant number of a drama range has. */
    private static final int DRAMA_DIGITS = 10;

    /** Codes of five or six digits that take texts, as the operators give them out. */
    private static final Pattern TEXT_CODE = Pattern.compile("[678]\\d{4,5}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();

    /** The number in its national groups, such as {@code 0808 157 0000}; empty where it is no number of the United Kingdom. */
    Optional<String> normalised(String typed, boolean forTexts) {
        String digits = PhoneNumberUtil.normalizeDigitsOnly(typed);
        if (isShort(digits, typed, forTexts)) {
            return Optional.of(digits);
        }
        PhoneNumber number;
        try {
            number = numbers.parse(typed, "GB");
        } catch (NumberParseException e) {
            return Optional.empty();
        }
        boolean real = number.getCountryCode() == 44 && !number.hasExtension();
        if (!real || !(numbers.isValidNumber(number) || isDrama(number))) {
            return Optional.empty();
        }
        String grouped = numbers.format(number, PhoneNumberFormat.NATIONAL)
                .replaceAll("[^0-9]+", " ")
                .strip();
        return Optional.of(grouped);
    }

    private boolean isShort(String digits, String typed, boolean forTexts) {
        if (digits.length() > 6 || typed.contains("+")) {
            return false;
        }
        if (TEXT_CODE.matcher(digits).matches()) {
            return forTexts;
        }
        try {
            return shortNumbers.isValidShortNumberForRegion(numbers.parse(digits, "GB"), "GB");
        } catch (NumberParseException e) {
            return false;
        }
    }

    private boolean isDrama(PhoneNumber number) {
        String national = numbers.getNationalSignificantNumber(number);
        return national.length() == DRAMA_DIGITS && DRAMA.matcher(national).matches();
    }
}
