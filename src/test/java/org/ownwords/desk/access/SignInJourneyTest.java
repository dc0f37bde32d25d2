package org.ownwords.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.account.OneTimeLinks;
import org.ownwords.command.Ownwords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real server, as a browser meets it: from an empty installation to a second person with another role. */
@SpringBootTest(classes = Ownwords.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInJourneyTest {

    private static final String PASSWORD = "lantern-orchard-seven";

    private static final Path FOLDER = temporary();

    @LocalServerPort
    int port;

    @Autowired
    OneTimeLinks links;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) {
        settings.add("ownwords.data", () -> FOLDER.resolve("data").toString());
        settings.add("ownwords.keys", () -> FOLDER.resolve("keys").toString());
        settings.add("ownwords.public-address", () -> "http://localhost:8080");
    }

    @Test
    void leadsFromAnEmptyInstallationToPeopleAtWork() throws Exception {
        String token = links.forFirstAdministrator().orElseThrow();
        String form = get(browser, "/first/" + token).body();
        assertThat(form).contains("Set up Ownwords");
        assertThat(post(
                                browser,
                                "/first/" + token,
                                form,
                                "organisation",
                                "Example Outreach",
                                "kind",
                                "DELIVERING",
                                "name",
                                "Ada",
                                "signIn",
                                "ADA",
                                "password",
                                "short",
                                "again",
                                "short")
                        .body())
                .contains("shorter than 12 characters")
                .contains("Example Outreach")
                .doesNotContain("value=\"short\"");
        post(
                browser,
                "/first/" + token,
                form,
                "organisation",
                "Example Outreach",
                "kind",
                "DELIVERING",
                "name",
                "Ada",
                "signIn",
                "ADA",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        assertThat(get(browser, "/first/" + token).body()).contains("no longer works");

        String signIn = get(browser, "/people").body();
        assertThat(signIn).contains("<h1 class=\"govuk-heading-xl\">Sign in</h1>");
        String anonymousCookie = cookie(browser);
        assertThat(post(browser, "/sign-in", signIn, "name", "ada", "password", "wrong-wrong-wrong")
                        .body())
                .contains("The sign-in name or the password is wrong.")
                .contains("value=\"ada\"");
        String again = get(browser, "/sign-in").body();
        HttpResponse<String> people = post(browser, "/sign-in", again, "name", "ada", "password", PASSWORD);
        assertThat(people.uri().getPath()).isEqualTo("/people");
        assertThat(cookie(browser)).isNotEqualTo(anonymousCookie);

        HttpResponse<String> added = post(
                browser,
                "/people/new",
                get(browser, "/people/new").body(),
                "name",
                "Nadia",
                "signIn",
                "nadia",
                "roles",
                "REVIEWER");
        assertThat(added.body()).contains("A link for Nadia");
        String link = match(added.body(), "/password/([\\w-]+)");
        assertThat(get(browser, "/people").body()).doesNotContain(link).contains("No password yet");

        HttpClient nadia = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String choose = get(nadia, "/password/" + link).body();
        post(nadia, "/password/" + link, choose, "password", PASSWORD, "again", PASSWORD);
        post(nadia, "/sign-in", get(nadia, "/sign-in").body(), "name", "nadia", "password", PASSWORD);
        assertThat(get(nadia, "/").body())
                .contains("Community reviewer")
                .contains("/review")
                .doesNotContain("/people");
        HttpResponse<String> refused = get(nadia, "/people");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You cannot open this page");

        assertThat(get(browser, "/audit").body()).contains("person.add").contains("sign-in");
        assertThat(get(browser, "/audit/check").body()).contains("entries fit");
        HttpResponse<String> out = post(browser, "/sign-out", get(browser, "/").body());
        assertThat(out.body()).contains("You are signed out.");
        assertThat(get(browser, "/people").uri().getPath()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/nothing",
                "/c/nothing",
                "/public/nothing",
                "/public/health",
                "/assets/nothing.css",
                "/assets/ownwords.css"
            })
    void leavesNothingInAStrangersBrowserEvenWhereThereIsNoPage(String path) throws Exception {
        HttpClient stranger = HttpClient.newHttpClient();
        HttpResponse<String> answer =
                stranger.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.body())
                .doesNotContain("Sign in")
                .doesNotContain("_csrf")
                .doesNotContain("Ownwords:");
    }

    @Test
    void tellsBrowsersToKeepNothingAndLoadNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get(browser, "/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'")
                        .doesNotContain("unsafe")
                        .contains("frame-ancestors 'self'"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body())
                .doesNotContainPattern("<style|<script>|\\son\\w+=|style=")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void servesFontsFromHere() throws Exception {
        String css = get(browser, "/assets/ownwords.css").body();
        String font = match(css, "url\\(\"?(/fonts/[^\")]+)");
        assertThat(get(browser, font).statusCode()).isEqualTo(200);
        assertThat(css)
                .doesNotContain("GDS Transport")
                .doesNotContain("crest")
                .doesNotContainPattern("url\\(\"?https?:");
        // A byte-order mark within the file would spoil the rule after it, on which the menu of narrow screens rests.
        assertThat(css).doesNotContain("\uFEFF").contains(":root{--govuk-breakpoint");
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return follow(client, client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString()));
    }

    private HttpResponse<String> post(HttpClient client, String path, String page, String... fields) throws Exception {
        String token = match(page, "name=\"_csrf\" value=\"([^\"]+)\"");
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return follow(client, client.send(request, BodyHandlers.ofString()));
    }

    private HttpResponse<String> follow(HttpClient client, HttpResponse<String> response) throws Exception {
        return response.statusCode() == 302
                ? get(
                        client,
                        URI.create(response.headers().firstValue("Location").orElseThrow())
                                .toString()
                                .replaceFirst("^https?://[^/]+", ""))
                : response;
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String cookie(HttpClient client) {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .peek(cookie -> assertThat(cookie.isHttpOnly()).isTrue())
                        .map(cookie -> cookie.getName() + cookie.getValue())
                        .collect(Collectors.joining());
    }

    private static String match(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("ownwords-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
