package org.ownwords.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.VenueId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.publicsite.counts.Opening;
import org.ownwords.publicsite.counts.OpeningCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes are counted right, also by several phones at once at the beginning of a month. */
class ShortCodesTest {

    private static final OrganisationId OURS = new OrganisationId(1);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void openingsAtTheSameMomentAreAllCounted(TestDatabase database) throws Exception {
        var source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        // The last moment of September by UTC is in October by London's clocks.
        var site = new PublicsiteFixture(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                new Installation(true, URI.create("http://localhost:8080"), Path.of("data"), Path.of("keys")),
                Clock.fixed(Instant.parse("2026-09-30T23:30:00Z"), ZoneOffset.UTC));
        PageId page = site.pages.page(
                OURS, new ServiceId(1), new RouteId(1), MessageId.of("independent-free"), LanguageTag.of("ur"));
        ShortCode code = site.codes.issue(OURS, page, new VenueId(7));
        var together = new CountDownLatch(1);
        var phones = Executors.newFixedThreadPool(8);
        try {
            var openings = IntStream.range(0, 8)
                    .mapToObj(n -> phones.submit(() -> {
                        together.await();
                        return site.codes.open(code.value());
                    }))
                    .toList();
            together.countDown();
            for (Future<?> opening : openings) {
                assertThat(opening.get()).isEqualTo(java.util.Optional.of(page));
            }
        } finally {
            phones.shutdown();
        }
        assertThat(new OpeningCounts(jdbc).between(OURS, YearMonth.of(2026, 1), YearMonth.of(2026, 12)))
                .containsExactly(new Opening(code.value(), new VenueId(7), YearMonth.of(2026, 10), 8));
        assertThat(new OpeningCounts(jdbc).of(new OrganisationId(2), code.value()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void thePageOfTheSameWordsIsMadeOnce(TestDatabase database) {
        var source = database.migrated();
        var site = new PublicsiteFixture(
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                new Installation(true, URI.create("https://example.org"), Path.of("data"), Path.of("keys")),
                Clock.systemUTC());
        MessageId message = MessageId.of("independent-free");
        PageId first = site.pages.page(OURS, new ServiceId(1), new RouteId(1), message, LanguageTag.of("ur"));
        assertThat(site.pages.page(OURS, new ServiceId(1), new RouteId(2), message, LanguageTag.of("ur")))
                .isEqualTo(first);
        assertThat(site.pages.address(first)).hasToString("https://example.org/s/" + first.value());
        assertThat(first.value()).matches("[a-z0-9]{16}");
    }
}
