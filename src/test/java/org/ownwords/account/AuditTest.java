package org.ownwords.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;

/** The audit keeps every act, in order, and shows when somebody touched it. */
class AuditTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00.123456Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void showsTheNewestActFirst(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), CLOCK);
        Actor actor = actor(test);
        test.audit.record(actor, "campaign.draft", "campaign/1", "first");
        test.audit.record(actor, "campaign.release", "campaign/1", "دوسرا 🙂");
        assertThat(test.audit.newest(actor.organisation(), 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.seq()).isEqualTo(2);
                    assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-20T10:00:00.123Z"));
                    assertThat(entry.detail()).isEqualTo("دوسرا 🙂");
                    assertThat(entry.person()).isEqualTo(actor.person());
                });
        assertThat(test.audit.newest(actor.organisation(), 1, 10))
                .extracting(AuditEntry::action)
                .containsExactly("campaign.draft");
        assertThat(test.audit.verify(actor.organisation())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsOneChainWhenManyActAtOnce(TestDatabase database) throws Exception {
        TestAccounts test = TestAccounts.on(database.migrated(), CLOCK);
        Actor actor = actor(test);
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> acts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String subject = "message/" + i;
                acts.add(pool.submit(() -> test.transactions.executeWithoutResult(
                        status -> test.audit.record(actor, "message.edit", subject, ""))));
            }
            for (Future<?> act : acts) {
                act.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(test.audit.end(actor.organisation()).entries()).isEqualTo(60);
        assertThat(test.audit.newest(actor.organisation(), 0, 100))
                .extracting(AuditEntry::subject)
                .doesNotHaveDuplicates()
                .hasSize(60);
        assertThat(test.audit.verify(actor.organisation())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void forgetsAnActThatDidNotHappen(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), CLOCK);
        Actor actor = actor(test);
        assertThatThrownBy(() -> test.transactions.executeWithoutResult(status -> {
                    test.audit.record(actor, "campaign.release", "campaign/1", "");
                    throw new IllegalStateException("the release failed");
                }))
                .hasMessage("the release failed");
        assertThat(test.audit.end(actor.organisation()).entries()).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsAChangedEntry(TestDatabase database) {
        assertThat(brokenBy(database, "update audit_entry set detail = 'nothing' where seq = 3"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsAChangedPersonEvenWithANewDigestOfItsOwn(TestDatabase database) {
        assertThat(brokenBy(database, "update audit_entry set digest = repeat('a', 64) where seq = 2"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsAMissingEntry(TestDatabase database) {
        assertThat(brokenBy(database, "delete from audit_entry where seq = 2")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsMissingLastEntries(TestDatabase database) {
        assertThat(brokenBy(database, "delete from audit_entry where seq > 3")).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findsLastEntriesCutOffWithTheCount(TestDatabase database) {
        assertThat(brokenBy(database, "update audit_head set seq = 4")).isEqualTo(4);
    }

    @Test
    void neverChangesNorRemovesAnEntryAnywhereInTheProgram() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .filter(AuditTest::touchesEntries)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static boolean touchesEntries(Path file) {
        try {
            String text =
                    Files.readString(file).toLowerCase(java.util.Locale.ROOT).replaceAll("\"\\s*\\+\\s*\"", "");
            return text.matches("(?s).*(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into)\\s+audit_entry.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long brokenBy(TestDatabase database, String tampering) {
        TestAccounts test = TestAccounts.on(database.migrated(), CLOCK);
        Actor actor = actor(test);
        for (int i = 1; i <= 5; i++) {
            test.audit.record(actor, "campaign.change", "campaign/" + i, "change " + i);
        }
        assertThat(test.audit.verify(actor.organisation())).isEmpty();
        test.jdbc.sql(tampering).update();
        return test.audit.verify(actor.organisation()).orElseThrow().seq();
    }

    private static Actor actor(TestAccounts test) {
        return test.person(test.organisation(), Role.OUTREACH_WORKER).actor();
    }
}
