package org.ownwords.delivery.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.TestAccounts;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.InboundText;
import org.ownwords.delivery.Replies;
import org.ownwords.delivery.Reply;
import org.ownwords.delivery.contact.TestContacts;
import org.ownwords.delivery.dispatch.TestQueue;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reply brings about, at once and once. */
class InboxTest {

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final Address PERSON = TestContacts.number(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStopInPolishIsHonouredAtOnceCountedOnceAndConfirmedInPolish(TestDatabase database)
            throws InterruptedException {
        DataSource source = database.migrated();
        try (TestQueue queue = new TestQueue(source, folder)) {
            queue.contacts().addOne(1, true, true, Optional.of(LanguageTag.of("pl")));
            queue.run();
            Replies inbox = inbox(queue, source);
            inbox.receive(text("a", "Rezygnuję!"));
            inbox.receive(text("a", "Rezygnuję!"));
            inbox.receive(text("b", "stop"));
            queue.run();
            assertThat(queue.textsTo(PERSON.value())).endsWith("answer stopped pl");
            assertThat(queue.counted("opted_out")).isEqualTo(1);
            assertThat(suppressed(queue)).isTrue();
            assertThat(inbox.open(TestContacts.WORKER)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWaitsForThePersonIsStoppedAndWhoWantsNoConfirmationGetsNone(TestDatabase database)
            throws InterruptedException {
        DataSource source = database.migrated();
        try (TestQueue queue = new TestQueue(source, folder)) {
            queue.contacts().addOne(1, true, false, Optional.of(LanguageTag.of("pl")));
            queue.clock().set(Instant.parse("2026-11-18T22:00:00Z"));
            queue.run();
            assertThat(queue.states()).isEqualTo(Map.of("PLANNED", 1L));
            inbox(queue, source).receive(text("a", "STOP"));
            assertThat(queue.states()).isEqualTo(Map.of("STOPPED", 1L));
            queue.clock().set(Instant.parse("2026-11-19T12:00:00Z"));
            queue.run();
            assertThat(queue.textsTo(PERSON.value())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void startFromAHandsetRestoresNothingAndIsReadByAPerson(TestDatabase database) {
        DataSource source = database.migrated();
        try (TestQueue queue = new TestQueue(source, folder)) {
            queue.contacts().addOne(1, false, false, Optional.empty());
            Replies inbox = inbox(queue, source);
            inbox.receive(text("a", "STOP"));
            inbox.receive(text("b", "START"));
            assertThat(suppressed(queue)).isTrue();
            assertThat(inbox.open(TestContacts.WORKER))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.asked()).contains("worker"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStopFromSomebodyUnknownIsKept(TestDatabase database) {
        DataSource source = database.migrated();
        try (TestQueue queue = new TestQueue(source, folder)) {
            inbox(queue, source).receive(text("a", "stop"));
            assertThat(suppressed(queue)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNameOfALanguageChangesTheLanguage(TestDatabase database) {
        DataSource source = database.migrated();
        try (TestQueue queue = new TestQueue(source, folder)) {
            queue.contacts().addOne(1, false, false, Optional.of(LanguageTag.of("ur")));
            inbox(queue, source).receive(text("a", "Polski"));
            assertThat(queue.contacts().book().at(TestContacts.ORGANISATION, PERSON))
                    .hasValueSatisfying(one -> assertThat(one.language()).contains(LanguageTag.of("pl")));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsAreSealedWorryingOnesFirstAndDealtWithOnce(TestDatabase database) {
        DataSource source = database.migrated();
        try (TestQueue queue = new TestQueue(source, folder)) {
            queue.contacts().addOne(1, false, false, Optional.empty());
            Replies inbox = inbox(queue, source);
            inbox.receive(text("a", "Dziękuję"));
            inbox.receive(text("b", "Boję się, pomocy"));
            List<String> stored = JdbcClient.create(source)
                    .sql("select text_sealed from delivery_reply")
                    .query(String.class)
                    .list();
            assertThat(stored).hasSize(2).noneMatch(text -> text.contains("pomocy"));
            List<Reply> open = inbox.open(TestContacts.WORKER);
            assertThat(open).extracting(Reply::text).containsExactly("Boję się, pomocy", "Dziękuję");
            assertThat(inbox.waiting(TestContacts.ORGANISATION)).isEqualTo(new Replies.Waiting(2, 1));
            assertThat(open.toString()).doesNotContain("pomocy");
            inbox.handle(TestContacts.WORKER, open.get(0).id());
            assertThat(inbox.open(TestContacts.WORKER)).hasSize(1);
            assertThat(inbox.handled(TestContacts.WORKER)).hasSize(1);
        }
    }

    private static boolean suppressed(TestQueue queue) {
        String hash = queue.contacts().book().hash(TestContacts.ORGANISATION, PERSON);
        return !queue.contacts()
                .book()
                .suppressed(TestContacts.ORGANISATION, List.of(hash))
                .isEmpty();
    }

    private static Replies inbox(TestQueue queue, DataSource source) {
        TestAccounts accounts = TestAccounts.on(source, queue.clock());
        return new Inbox(
                LANGUAGES,
                accounts.jdbc,
                queue.contacts().book(),
                queue.effects(),
                queue.senders(),
                accounts.accounts,
                new SilentAudit(accounts),
                accounts.transactions,
                queue.clock());
    }

    private InboundText text(String id, String words) {
        return new InboundText(
                id,
                PERSON,
                "+447700900000",
                words,
                Instant.parse("2026-11-18T12:00:00Z").plus(Duration.ofMinutes(id.charAt(0))));
    }
}
