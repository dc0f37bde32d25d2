package org.ownwords.quality;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.List;
import java.util.Set;

/**
 * What a call to a number costs the caller, as far as the number tells (Ofcom's National Telephone Numbering Plan). Prefixes
 * come first: libphonenumber reads 084, 087 and 09 alike, and takes the numbers kept for drama for invalid.
 */
enum Tariff {
    /** Nothing, from any phone and without credit. */
    FREE,
    /** What a call to a landline or mobile costs: nothing in some plans, something in others. */
    AS_THE_PLAN_SAYS,
    /** More than nothing in every plan, or as a landline where people may think that it is free (03). */
    CHARGED;

    private static final List<String> FREE_PREFIXES = List.of("0800", "0808", "0500", "116");
    private static final Set<String> FREE_NUMBERS = Set.of("999", "112", "18000", "101", "105", "111");
    private static final List<String> CHARGED_PREFIXES = List.of("084", "087", "09", "070", "076", "03", "118");
    private static final Set<PhoneNumberType> CHARGED_TYPES = Set.of(
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UAN,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.PAGER);

    static Tariff of(String number) {
        String national = PhoneNumbers.national(number);
        if (national.startsWith("+") || national.startsWith("00")) {
            return CHARGED;
        }
        if (FREE_NUMBERS.contains(national) || FREE_PREFIXES.stream().anyMatch(national::startsWith)) {
            return FREE;
        }
        boolean charged = CHARGED_PREFIXES.stream().anyMatch(national::startsWith) || chargedByType(national);
        return charged ? CHARGED : AS_THE_PLAN_SAYS;
    }

    private static boolean chargedByType(String national) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            return CHARGED_TYPES.contains(phones.getNumberType(phones.parse(national, "GB")));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
