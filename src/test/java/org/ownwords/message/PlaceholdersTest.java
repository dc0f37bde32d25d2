package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.message.Placeholders.Numbers;

class PlaceholdersTest {

    @Test
    void everyRunInBracesIsFound() {
        String text = "Call {route.phone}, {x} or {} {open { route.text }";
        assertThat(Placeholders.uses(text))
                .extracting(use -> text.substring(use.start(), use.end()))
                .containsExactly("{route.phone}", "{x}", "{}", "{ route.text }");
    }

    @ParameterizedTest
    @CsvSource({
        "{route.phone}, PHONE, 0808 157 0000, COMPACT, 08081570000",
        "{route.phone}, PHONE, 0808 157 0000, GROUPED, <0808_157_0000>",
        "{route.text}, TEXT, +44 7700 900123, GROUPED, <+44_7700_900123>",
        "{route.email}, EMAIL, help@example.org, COMPACT, help@example.org",
        "{route.web}, WEB, example.org/help, GROUPED, <example.org/help>",
        "{route.place}, IN_PERSON, 1 High Street, GROUPED, ^1 High Street>",
        "{service.name}, PHONE, 0808 157 0000, COMPACT, Rahat",
        "{service.name}, PHONE, 0808 157 0000, GROUPED, ^Rahat>"
    })
    void placeholdersAreFilled(String text, RouteKind kind, String address, Numbers numbers, String expected) {
        String shown = expected.replace('<', '\u2066')
                .replace('^', '\u2068')
                .replace('>', '\u2069')
                .replace('_', '\u00A0');
        assertThat(Placeholders.resolve(text, service(), route(kind, address), numbers))
                .isEqualTo(shown);
    }

    @Test
    void theTextIsNeverATemplate() {
        String text = "${7*7} <#if x> #{1} [=x] \\";
        assertThatThrownBy(() -> Placeholders.resolve(text, service(), route(RouteKind.PHONE, "101"), Numbers.COMPACT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("{7*7} is not a placeholder");
        assertThat(Placeholders.resolve("<#if x> $x \\1", service(), route(RouteKind.PHONE, "101"), Numbers.COMPACT))
                .isEqualTo("<#if x> $x \\1");
    }

    @Test
    void anAddressIsNotReadAgain() {
        ContactRoute sly = route(RouteKind.WEB, "{route.phone}");
        assertThat(Placeholders.resolve("{route.web}", service(), sly, Numbers.COMPACT))
                .isEqualTo("{route.phone}");
    }

    @Test
    void aRouteOfAnotherKindIsAProblemWithARemedy() {
        ContactRoute mail = route(RouteKind.EMAIL, "help@example.org");
        assertThat(Placeholders.problem("x", Placeholders.uses("{route.phone}").get(0), mail)
                        .orElseThrow()
                        .sentence())
                .isEqualTo("x: {route.phone} cannot be filled: \"Line\" is an email address."
                        + " Choose a route that is a number to call, or change the text.");
    }

    @Test
    void aNumberInOtherDigitsIsRefused() {
        assertThatThrownBy(() -> Placeholders.resolve(
                        "{route.phone}", service(), route(RouteKind.PHONE, "٠٨٠٨ ١٥٧"), Numbers.GROUPED))
                .hasMessageContaining("not ASCII digits");
    }

    private static Service service() {
        return new Service(
                new ServiceId(1),
                new OrganisationId(1),
                new AreaCode("E23000010"),
                1,
                "Rahat",
                "everyone",
                0,
                false,
                List.of(),
                List.of());
    }

    private static ContactRoute route(RouteKind kind, String address) {
        return new ContactRoute(
                new RouteId(1), new ServiceId(1), kind, "Line", address, "always", Set.of(), false, List.of());
    }
}
