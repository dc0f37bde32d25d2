package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.account.Accounts;
import org.ownwords.campaign.Campaigns;
import org.ownwords.command.Ownwords;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole application on PostgreSQL: its migrations, the starter pack, the worked campaign and a page. */
class OnPostgresqlTest {

    private static final String PASSWORD = "bradford-demo-2026";

    @TempDir
    private Path folder;

    /** A fresh database of the PostgreSQL that the tests run. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Postgresql {

        @Bean
        @Primary
        DataSource postgresql() {
            HikariDataSource pool = new HikariDataSource();
            pool.setDataSource(TestDatabase.POSTGRESQL.empty());
            return pool;
        }
    }

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void theDemoLoadsAndAnswers() throws Exception {
        try (ConfigurableApplicationContext running = new SpringApplicationBuilder(Ownwords.class, Postgresql.class)
                .run(
                        "--ownwords.demo=true",
                        "--ownwords.data=" + folder.resolve("data"),
                        "--ownwords.keys=" + folder.resolve("keys"),
                        "--server.address=127.0.0.1",
                        "--server.servlet.session.cookie.secure=false",
                        "--server.port=0")) {
            URI home = URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port"));
            assertThat(send(HttpRequest.newBuilder(home.resolve("/public/health")))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(running.getBean(Accounts.class).organisations())
                    .anySatisfy(organisation -> assertThat(
                                    running.getBean(Campaigns.class).all(organisation.id()))
                            .isNotEmpty());
            aSignThatPostgresqlCannotKeepIsTold(home);
        }
    }

    private void aSignThatPostgresqlCannotKeepIsTold(URI home) throws Exception {
        URI safeguarding = home.resolve("/safeguarding");
        String signIn = send(HttpRequest.newBuilder(safeguarding)).body();
        String page = send(form(
                        home.resolve("/sign-in"), signIn, "name=grace@beckside.example.org&password=" + PASSWORD))
                .body();
        HttpResponse<String> answer =
                send(form(home.resolve("/safeguarding/stop-everything"), page, "reason=Wrong%00number"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("U+0000", "nothing was saved");
        assertThat(send(HttpRequest.newBuilder(safeguarding)).body()).contains("Running now");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(URI address, String page, String fields) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));
    }
}
