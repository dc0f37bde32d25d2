package org.ownwords.delivery.contact;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.Consent;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts contacts into a test's database as an import would. */
public final class TestContacts {

    public static final OrganisationId ORGANISATION = new OrganisationId(7);
    public static final CommunityId COMMUNITY = new CommunityId(70);
    public static final Actor WORKER = new Actor(ORGANISATION, new PersonId(3));

    private static final Consent CONSENT =
            new Consent(LocalDate.of(2026, 11, 1), "A. Worker", "in person", "v1", "Example Voices");

    private final ContactStore store;
    private final ContactKeys keys;
    private final AddressBook book;
    private final Clock clock;

    public TestContacts(DataSource source, Path folder, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(source);
        JdbcTemplate batches = new JdbcTemplate(source);
        this.clock = clock;
        this.keys = new ContactKeys(
                new Installation(true, java.net.URI.create("http://localhost"), folder, folder.resolve("keys")),
                new KeyStore(jdbc),
                clock);
        this.store = new ContactStore(jdbc, batches);
        this.book = new AddressBook(keys, jdbc, batches, clock);
    }

    public AddressBook book() {
        return book;
    }

    public static Address number(int n) {
        return new Address(Channel.SMS, "+4477009%05d".formatted(n));
    }

    /** So many people of one community, numbered from a first. */
    public void add(int first, int count) {
        add(first, count, COMMUNITY, Optional.empty(), Optional.empty());
    }

    public void add(
            int first, int count, CommunityId community, Optional<LanguageTag> language, Optional<SafeTimes> safe) {
        add(
                first,
                count,
                UnaryOperator.identity(),
                new NewContact(number(0), community, language, safe, true, true, false, false, CONSENT));
    }

    private void add(int first, int count, UnaryOperator<NewContact> change, NewContact like) {
        List<NewContact> people = IntStream.range(first, first + count)
                .mapToObj(n -> change.apply(new NewContact(
                        number(n),
                        like.community(),
                        like.language(),
                        like.safe(),
                        like.repliesSafe(),
                        like.confirmStop(),
                        like.explicitSafe(),
                        like.example(),
                        like.consent())))
                .toList();
        store.add(WORKER, keys.of(ORGANISATION), people, clock.instant());
    }

    /** One person by what they chose. */
    public void addOne(int n, boolean repliesSafe, boolean confirmStop, Optional<LanguageTag> language) {
        add(
                n,
                1,
                UnaryOperator.identity(),
                new NewContact(
                        number(n),
                        COMMUNITY,
                        language,
                        Optional.empty(),
                        repliesSafe,
                        confirmStop,
                        false,
                        false,
                        CONSENT));
    }
}
