package org.ownwords.delivery.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;

/**
 * Numbers and email addresses read from what people type. Numbers from Ofcom's drama ranges and addresses of RFC 2606's
 * example domains belong to nobody: an example organisation may hold those alone, a real one never.
 */
public final class Addresses {

    /** Why an address was not taken. */
    public enum Refusal {
        NOT_AN_ADDRESS,
        NOT_A_MOBILE,
        EXAMPLE_ONLY,
        NOT_AN_EXAMPLE
    }

    /** What was read: the address, or why not. */
    public record Reading(Optional<Address> address, Optional<Refusal> refusal) {
        @Override
        public String toString() {
            return "reading withheld";
        }
    }

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern DRAMA_MOBILE = Pattern.compile("\\+447700900\\d{3}");
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern EXAMPLE_DOMAIN =
            Pattern.compile(".*[@.](example\\.(org|com|net)|[a-z0-9-]+\\.(example|test|invalid)|example)");

    private Addresses() {}

    /**
     * A mobile number, read as British where it has no country.
     *
     * @param example whether the organisation is an example
     */
    public static Reading mobile(String typed, boolean example) {
        PhoneNumber number;
        try {
            number = PHONES.parse(typed, "GB");
        } catch (NumberParseException e) {
            return refused(Refusal.NOT_AN_ADDRESS);
        }
        String e164 = PHONES.format(number, PhoneNumberFormat.E164);
        if (DRAMA_MOBILE.matcher(e164).matches()) {
            return example ? taken(Channel.SMS, e164) : refused(Refusal.EXAMPLE_ONLY);
        }
        if (!PHONES.isValidNumber(number)) {
            return refused(Refusal.NOT_AN_ADDRESS);
        }
        PhoneNumberType type = PHONES.getNumberType(number);
        if (type != PhoneNumberType.MOBILE && type != PhoneNumberType.FIXED_LINE_OR_MOBILE) {
            return refused(Refusal.NOT_A_MOBILE);
        }
        return example ? refused(Refusal.NOT_AN_EXAMPLE) : taken(Channel.SMS, e164);
    }

    /** An email address; the whole is compared in lower case. */
    public static Reading email(String typed, boolean example) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !EMAIL.matcher(address).matches()) {
            return refused(Refusal.NOT_AN_ADDRESS);
        }
        if (isExample(new Address(Channel.EMAIL, address)) != example) {
            return refused(example ? Refusal.NOT_AN_EXAMPLE : Refusal.EXAMPLE_ONLY);
        }
        return taken(Channel.EMAIL, address);
    }

    /** Whether the address belongs to nobody. */
    public static boolean isExample(Address address) {
        return address.channel() == Channel.SMS
                ? DRAMA_MOBILE.matcher(address.value()).matches()
                : EXAMPLE_DOMAIN.matcher(address.value()).matches();
    }

    private static Reading taken(Channel channel, String address) {
        return new Reading(Optional.of(new Address(channel, address)), Optional.empty());
    }

    private static Reading refused(Refusal why) {
        return new Reading(Optional.empty(), Optional.of(why));
    }
}
