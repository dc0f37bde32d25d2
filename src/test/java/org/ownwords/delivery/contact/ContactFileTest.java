package org.ownwords.delivery.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.Problem;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTable;

/** A file of contacts: every bad row told, every good one kept, nothing of a person repeated. */
class ContactFileTest {

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final String HEAD = "channel,number,email,community,language,adult,safe_from,safe_until,safe_days,"
            + "replies_safe,confirm_stop,explicit_safe,consent_on,consent_taken_by,consent_how,consent_wording,controller\n";
    private static final String END = ",2026-02-10,A. Worker,In person,v1,Example Voices\n";
    private static final String GOOD = "sms,07700 900201,,Polish,pl,yes,09:30,15:00,MON TUE,yes,yes,no" + END;

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertThat(read((HEAD + GOOD).getBytes(StandardCharsets.UTF_8), true).good())
                .hasSize(1);
        assertThat(read(("\uFEFF" + HEAD + GOOD).getBytes(StandardCharsets.UTF_8), true)
                        .good())
                .hasSize(1);
    }

    @Test
    void tellsAFileInAnotherEncoding() {
        byte[] bytes = (HEAD + GOOD.replace("A. Worker", "Zoë")).getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes, true).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sms,07700 9002,,Polish,pl,yes,,,,,,|number",
                "sms,0113 496 0001,,Polish,pl,yes,,,,,,|number",
                "sms,07911 123456,,Polish,pl,yes,,,,,,|number",
                "email,,nobody,Polish,pl,yes,,,,,,|email",
                "email,,someone@gmail.com,Polish,pl,yes,,,,,,|email",
                "sms,07700 900201,,Martian,pl,yes,,,,,,|community",
                "sms,07700 900201,,Polish,xx-nonsense,yes,,,,,,|language",
                "sms,07700 900201,,Polish,pl,no,,,,,,|adult",
                "sms,07700 900201,,Polish,pl,,,,,,,|adult",
                "sms,07700 900201,,Polish,pl,yes,9 o'clock,15:00,,,,|safe_from",
                "sms,07700 900201,,Polish,pl,yes,,,,perhaps,,|replies_safe",
                "letter,07700 900201,,Polish,pl,yes,,,,,,|channel"
            })
    void tellsLineAndFieldOfABadRowAndKeepsTheOthers(String row, String field) {
        ContactFile.Contents contents =
                read((HEAD + GOOD + row + END + GOOD.replace("201", "202")).getBytes(StandardCharsets.UTF_8), true);
        assertThat(contents.good()).hasSize(2);
        assertThat(contents.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).hasValue(3);
            assertThat(problem.field()).contains(field);
            assertThat(problem.remedy()).isNotBlank();
            assertThat(problem.sentence()).doesNotContain("9002", "gmail", "7911");
        });
    }

    @Test
    void consentMustBeWholeAndNotFromTheFuture() {
        String late = GOOD.replace("2026-02-10", "2027-02-10").replace("In person", "");
        assertThat(read((HEAD + late).getBytes(StandardCharsets.UTF_8), true).problems())
                .flatExtracting(Problem::field)
                .extracting(Object::toString)
                .isNotEmpty();
        assertThat(read((HEAD + late).getBytes(StandardCharsets.UTF_8), true).good())
                .isEmpty();
    }

    @Test
    void aRealOrganisationTakesNoInventedNumber() {
        assertThat(read((HEAD + GOOD).getBytes(StandardCharsets.UTF_8), false).good())
                .isEmpty();
        assertThat(read((HEAD + GOOD.replace("07700 900201", "07911 123456")).getBytes(StandardCharsets.UTF_8), false)
                        .good())
                .hasSize(1);
    }

    @Test
    void nothingOfAContactPrintsItself() {
        ContactFile.Contents contents = read((HEAD + GOOD).getBytes(StandardCharsets.UTF_8), true);
        NewContact contact = contents.good().values().iterator().next();
        assertThat(contents + " " + contact + " " + contact.address()).doesNotContain("900201", "7700");
    }

    private static ContactFile.Contents read(byte[] bytes, boolean example) {
        return ContactFile.read(
                "contacts.csv",
                bytes,
                Map.of("polish", new CommunityId(1)),
                LANGUAGES,
                LocalDate.of(2026, 11, 20),
                example);
    }
}
