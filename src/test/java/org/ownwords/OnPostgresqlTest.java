package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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

    @Test
    void theDemoLoadsAndAnswers() throws Exception {
        try (ConfigurableApplicationContext running = new SpringApplicationBuilder(Ownwords.class, Postgresql.class)
                .run(
                        "--ownwords.demo=true",
                        "--ownwords.data=" + folder.resolve("data"),
                        "--ownwords.keys=" + folder.resolve("keys"),
                        "--server.address=127.0.0.1",
                        "--server.port=0")) {
            String port = running.getEnvironment().getRequiredProperty("local.server.port");
            HttpResponse<String> health = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/public/health"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(running.getBean(Accounts.class).organisations())
                    .anySatisfy(organisation -> assertThat(
                                    running.getBean(Campaigns.class).all(organisation.id()))
                            .isNotEmpty());
        }
    }
}
