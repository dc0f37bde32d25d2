package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.Problem;

class RouteAddressesTest {

    private final RouteAddresses addresses = new RouteAddresses();

    @ParameterizedTest
    @CsvSource({
        "PHONE, 08081570000, 0808 157 0000",
        "PHONE, 0808 157 0999, 0808 157 0999",
        "PHONE, +44 808 157 0123, 0808 157 0123",
        "PHONE, ٠٨٠٨ ١٥٧ ٠١٢٣, 0808 157 0123",
        "PHONE, ০৮০৮১৫৭০১২৩, 0808 157 0123",
        "PHONE, (0113) 496-0123, 0113 496 0123",
        "PHONE, 02079460123, 020 7946 0123",
        "PHONE, 01632960123, 01632 960123",
        "PHONE, 03069990123, 0306 999 0123",
        "PHONE, 0808 168 9111, 0808 168 9111",
        "PHONE, 0207 219 3000, 020 7219 3000",
        "PHONE, 999, 999",
        "PHONE, 116123, 116123",
        "TEXT, 07700900123, 07700 900123",
        "TEXT, 85258, 85258",
        "EMAIL, Help@Example.ORG, Help@example.org",
        "WEB, example.org/help, https://example.org/help",
        "WEB, https://example.org, https://example.org",
        "IN_PERSON, ' 1 Example Street ', 1 Example Street",
    })
    void anAddressIsBroughtToTheFormOfTheDirectory(RouteKind kind, String typed, String expected) {
        assertThat(addresses.check(kind, typed)).isEqualTo(new RouteAddresses.Checked(expected, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 12",
        "PHONE, 85258",
        "PHONE, 07700 901000",
        "PHONE, 01632 961000",
        "PHONE, 0808 157 012",
        "PHONE, 0808 157 01234",
        "PHONE, +48 22 123 45 67",
        "PHONE, 0113 496 0123 ext 5",
        "PHONE, help",
        "PHONE, ' '",
        "EMAIL, help",
        "EMAIL, help@example",
        "EMAIL, he lp@example.org",
        "EMAIL, a..b@example.org",
        "WEB, http://example.org",
        "WEB, https://user@example.org",
        "WEB, javascript:alert(1)",
        "WEB, localhost",
        "WEB, example.org/a b",
        "IN_PERSON, ''",
    })
    void whatIsNoAddressIsRefusedWithARemedy(RouteKind kind, String typed) {
        assertThat(addresses.check(kind, typed).problems())
                .hasSize(1)
                .allMatch(problem -> !problem.remedy().isEmpty())
                .extracting(Problem::what)
                .doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({"ar", "fa", "bn", "tr"})
    void digitsStayAsciiWhateverTheMachinesLocale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(addresses.check(RouteKind.PHONE, "08081570123").address())
                    .isEqualTo("0808 157 0123");
        } finally {
            Locale.setDefault(before);
        }
    }
}
