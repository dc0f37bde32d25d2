package org.ownwords.delivery.contact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.Consent;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** Reads one row of a file of contacts; what is wrong names line and field and never repeats a number or address. */
final class ContactRow {

    private final String file;
    private final ContactTable.Line row;
    private final Map<String, CommunityId> communities;
    private final LanguageTable languages;
    private final LocalDate today;
    private final boolean example;
    private final List<Problem> problems = new ArrayList<>();

    ContactRow(
            String file,
            ContactTable.Line row,
            Map<String, CommunityId> communities,
            LanguageTable languages,
            LocalDate today,
            boolean example) {
        this.file = file;
        this.row = row;
        this.communities = communities;
        this.languages = languages;
        this.today = today;
        this.example = example;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The contact, empty where the row has a problem. */
    Optional<NewContact> read() {
        Optional<Address> address = address();
        Optional<CommunityId> community = community();
        Optional<LanguageTag> language = language();
        Optional<SafeTimes> safe = safe();
        boolean replies = yes("replies_safe", false);
        boolean confirm = yes("confirm_stop", false);
        boolean explicit = yes("explicit_safe", false);
        if (!yes("adult", true)) {
            problem(
                    "adult",
                    "This row does not say that the person is 18 or over.",
                    "Leave out anyone under 18; write yes for an adult.");
        }
        Consent consent = new Consent(
                consentDate(),
                required("consent_taken_by", "who asked for consent"),
                required("consent_how", "how consent was given"),
                required("consent_wording", "the version of the exact wording"),
                required("controller", "the organisation that answers for the data"));
        if (!problems.isEmpty() || address.isEmpty() || community.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewContact(
                address.get(), community.get(), language, safe, replies, confirm, explicit, example, consent));
    }

    private Optional<Address> address() {
        return switch (field("channel").toLowerCase(Locale.ROOT)) {
            case "sms", "text" -> taken("number", Addresses.mobile(field("number"), example), Channel.SMS);
            case "email" -> taken("email", Addresses.email(field("email"), example), Channel.EMAIL);
            default -> {
                problem("channel", "The channel is neither sms nor email.", "Write the one that the person chose.");
                yield Optional.empty();
            }
        };
    }

    private Optional<Address> taken(String field, Addresses.Reading reading, Channel channel) {
        reading.refusal().ifPresent(why -> {
            boolean text = channel == Channel.SMS;
            switch (why) {
                case NOT_AN_ADDRESS ->
                    problem(
                            field,
                            text ? "This is not a telephone number." : "This is not an email address.",
                            "Ask the person again, or leave the row out.");
                case NOT_A_MOBILE -> problem(field, "This number cannot receive texts.", "Give a mobile number.");
                case EXAMPLE_ONLY ->
                    problem(
                            field,
                            "This is an invented " + (text ? "number" : "address") + ".",
                            "Give the person's own.");
                case NOT_AN_EXAMPLE ->
                    problem(
                            field,
                            "An example organisation holds no real " + (text ? "number" : "address") + ".",
                            text ? "Use 07700 900000 to 07700 900999." : "Use an address at example.org.");
            }
        });
        return reading.address();
    }

    private Optional<CommunityId> community() {
        Optional<CommunityId> found =
                Optional.ofNullable(communities.get(field("community").toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            problem(
                    "community",
                    "Your organisation works with no community of this name.",
                    "Use its name from the page Communities.");
        }
        return found;
    }

    private Optional<LanguageTag> language() {
        String tag = field("language");
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        try {
            var found = languages.find(LanguageTag.of(tag)).map(language -> language.tag());
            if (found.isPresent()) {
                return found;
            }
        } catch (IllegalArgumentException e) {
            // No tag at all; told like an unknown one.
        }
        problem(
                "language",
                "There is no language with this tag.",
                "Use a tag such as pl or pa-Guru, or leave it empty where the person chose none.");
        return Optional.empty();
    }

    private Optional<SafeTimes> safe() {
        try {
            return SafeTimesText.read(field("safe_from"), field("safe_until"), field("safe_days"));
        } catch (IllegalArgumentException e) {
            problem(
                    "safe_from",
                    "The safe times cannot be read.",
                    "Write hours such as 10:00 and 15:30 in safe_from and safe_until, and days such as MON TUE in safe_days.");
            return Optional.empty();
        }
    }

    private LocalDate consentDate() {
        try {
            LocalDate day = LocalDate.parse(field("consent_on"));
            if (!day.isAfter(today)) {
                return day;
            }
            problem("consent_on", "The day of consent is still to come.", "Write the day on which the person agreed.");
        } catch (DateTimeParseException e) {
            problem("consent_on", "The day of consent cannot be read.", "Write it as 2026-11-20.");
        }
        return today;
    }

    private String required(String field, String meaning) {
        String text = field(field);
        if (text.isEmpty()) {
            problem(
                    field,
                    "It does not say " + meaning + ".",
                    "Without it nobody may be written to: fill it in, or leave the row out.");
        } else if (text.length() > (field.equals("consent_wording") ? 60 : 200)) {
            problem(field, "This is too long.", "Shorten it.");
        }
        return text;
    }

    private boolean yes(String field, boolean required) {
        String word = field(field).toLowerCase(Locale.ROOT);
        if (word.equals("yes") || word.equals("no") || (word.isEmpty() && !required)) {
            return word.equals("yes");
        }
        if (!word.isEmpty()) {
            problem(field, "This is neither yes nor no.", "Write yes or no.");
        }
        return false;
    }

    private String field(String name) {
        return row.fields().getOrDefault(name, "").strip();
    }

    private void problem(String field, String what, String remedy) {
        problems.add(Problem.at(file, row.number(), field, what, remedy));
    }
}
