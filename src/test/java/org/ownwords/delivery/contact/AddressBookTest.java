package org.ownwords.delivery.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.ProblemException;
import org.ownwords.delivery.Suppression;
import org.ownwords.delivery.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts at rest: sealed to their owner, recognised by keyed hash, suppressed for good. */
class AddressBookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingOfANumberLiesInTheDatabaseAndItOpensAgain(TestDatabase database) {
        DataSource source = database.migrated();
        TestContacts contacts = contacts(source);
        contacts.add(1, 1);
        List<String> stored = JdbcClient.create(source)
                .sql("select address_sealed || address_hash from delivery_contact")
                .query(String.class)
                .list();
        assertThat(stored).singleElement().asString().doesNotContain("7700900");
        assertThat(contacts.book().at(TestContacts.ORGANISATION, TestContacts.number(1)))
                .hasValueSatisfying(one -> {
                    assertThat(one.address()).isEqualTo(TestContacts.number(1));
                    assertThat(one.toString()).doesNotContain("7700900");
                });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSuppressionSurvivesDeletionAndANewImport(TestDatabase database) {
        DataSource source = database.migrated();
        TestContacts contacts = contacts(source);
        contacts.add(1, 1);
        String hash = contacts.book().hash(TestContacts.ORGANISATION, TestContacts.number(1));
        contacts.book().suppress(TestContacts.ORGANISATION, hash, Suppression.REPLY);
        contacts.book().suppress(TestContacts.ORGANISATION, hash, Suppression.NETWORK);
        JdbcClient.create(source).sql("delete from delivery_contact").update();
        contacts.add(1, 1);
        assertThat(contacts.book().suppressed(TestContacts.ORGANISATION, List.of(hash)))
                .containsExactly(hash);
        assertThat(contacts.book().suppressed(new OrganisationId(8), List.of(hash)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachOrganisationHasItsOwnHashAndAnothersKeyOpensNothing(TestDatabase database) {
        AddressBook book = contacts(database.migrated()).book();
        OrganisationId other = new OrganisationId(8);
        assertThat(book.hash(TestContacts.ORGANISATION, TestContacts.number(1)))
                .isNotEqualTo(book.hash(other, TestContacts.number(1)));
        UUID owner = UUID.randomUUID();
        String sealed = book.seal(TestContacts.ORGANISATION, owner, "words");
        assertThat(book.unseal(TestContacts.ORGANISATION, owner, sealed)).isEqualTo("words");
        assertThatThrownBy(() -> book.unseal(other, owner, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> book.unseal(TestContacts.ORGANISATION, UUID.randomUUID(), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keysAreTheOwnersAloneAndAMissingOneStopsTheWork(TestDatabase database) throws IOException {
        DataSource source = database.migrated();
        contacts(source).add(1, 1);
        List<Path> keys;
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            keys = files.toList();
        }
        assertThat(keys).hasSize(2);
        for (Path key : keys) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        Files.delete(keys.get(0));
        AddressBook fresh = contacts(source).book();
        assertThatThrownBy(() -> fresh.hash(TestContacts.ORGANISATION, TestContacts.number(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("backup");
    }

    private TestContacts contacts(DataSource source) {
        return new TestContacts(source, folder, new TestClock(TestClock.NOON));
    }
}
