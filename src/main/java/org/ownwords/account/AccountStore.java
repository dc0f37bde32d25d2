package org.ownwords.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows of organisations and people. */
class AccountStore {

    /** A person with what signing in needs. */
    record Credentials(Person person, Optional<String> passwordHash, long generation, boolean active) {}

    private static final String PERSON =
            "select id, organisation_id, name, sign_in, password_hash, generation, active from person ";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganisationId addOrganisation(String name, OrganisationKind kind, boolean example) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into organisation (name, kind, example) values (:name, :kind, :example)")
                .param("name", name)
                .param("kind", kind.name())
                .param("example", example)
                .update(key, "id");
        return new OrganisationId(id(key));
    }

    Organisation organisation(OrganisationId id) {
        return jdbc.sql("select id, name, kind, example from organisation where id = :id")
                .param("id", id.value())
                .query(AccountStore::organisation)
                .single();
    }

    List<Organisation> organisations() {
        return jdbc.sql("select id, name, kind, example from organisation order by name")
                .query(AccountStore::organisation)
                .list();
    }

    boolean anybody() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() > 0;
    }

    boolean signInTaken(String signIn) {
        return jdbc.sql("select count(*) from person where sign_in = :signIn")
                        .param("signIn", signIn)
                        .query(Long.class)
                        .single()
                > 0;
    }

    PersonId add(OrganisationId organisation, String name, String signIn, @Nullable String hash, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into person (organisation_id, name, sign_in, password_hash, added_at)"
                        + " values (:organisation, :name, :signIn, :hash, :now)")
                .param("organisation", organisation.value())
                .param("name", name)
                .param("signIn", signIn)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return new PersonId(id(key));
    }

    /** Sets what a person may do and ends their sessions. */
    void setRolesAndAreas(OrganisationId organisation, PersonId person, Set<Role> roles, Collection<String> areas) {
        newGeneration(organisation, person);
        for (String table : List.of("person_role", "person_area")) {
            jdbc.sql("delete from " + table + " where person_id = (select id from person where id = :person"
                            + " and organisation_id = :organisation)")
                    .param("person", person.value())
                    .param("organisation", organisation.value())
                    .update();
        }
        for (Role role : roles) {
            jdbc.sql("insert into person_role (person_id, role) values (:person, :role)")
                    .param("person", person.value())
                    .param("role", role.name())
                    .update();
        }
        for (String area : areas) {
            jdbc.sql("insert into person_area (person_id, area) values (:person, :area)")
                    .param("person", person.value())
                    .param("area", area)
                    .update();
        }
    }

    void setPassword(OrganisationId organisation, PersonId person, @Nullable String hash) {
        newGeneration(organisation, person);
        jdbc.sql("update person set password_hash = :hash where id = :person and organisation_id = :organisation")
                .param("hash", hash)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
    }

    void setActive(OrganisationId organisation, PersonId person, boolean active) {
        newGeneration(organisation, person);
        jdbc.sql("update person set active = :active where id = :person and organisation_id = :organisation")
                .param("active", active)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
    }

    private void newGeneration(OrganisationId organisation, PersonId person) {
        int changed = jdbc.sql("update person set generation = generation + 1"
                        + " where id = :person and organisation_id = :organisation")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
        if (changed != 1) {
            throw new IllegalArgumentException("No such person in this organisation");
        }
    }

    boolean isCurrent(OrganisationId organisation, PersonId person, long generation) {
        return jdbc.sql("select count(*) from person where id = :person and organisation_id = :organisation"
                                + " and active and generation = :generation")
                        .param("person", person.value())
                        .param("organisation", organisation.value())
                        .param("generation", generation)
                        .query(Long.class)
                        .single()
                == 1;
    }

    Optional<Credentials> credentials(OrganisationId organisation, PersonId person) {
        return jdbc.sql(PERSON + "where id = :person and organisation_id = :organisation")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .query(this::credentials)
                .optional();
    }

    Optional<Credentials> bySignIn(String signIn) {
        return jdbc.sql(PERSON + "where sign_in = :signIn")
                .param("signIn", signIn)
                .query(this::credentials)
                .optional();
    }

    List<Credentials> everybody(OrganisationId organisation) {
        return jdbc.sql(PERSON + "where organisation_id = :organisation order by name, id")
                .param("organisation", organisation.value())
                .query(this::credentials)
                .list();
    }

    private Credentials credentials(ResultSet row, int number) throws SQLException {
        PersonId id = new PersonId(row.getLong("id"));
        Person person = new Person(
                id,
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("name"),
                row.getString("sign_in"),
                roles(id),
                areas(id));
        return new Credentials(
                person,
                Optional.ofNullable(row.getString("password_hash")),
                row.getLong("generation"),
                row.getBoolean("active"));
    }

    private Set<Role> roles(PersonId person) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from person_role where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return Collections.unmodifiableSet(roles);
    }

    private Set<String> areas(PersonId person) {
        return Collections.unmodifiableSet(
                new TreeSet<>(jdbc.sql("select area from person_area where person_id = :person")
                        .param("person", person.value())
                        .query(String.class)
                        .list()));
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("id")),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getBoolean("example"));
    }

    private static long id(GeneratedKeyHolder key) {
        Number number = key.getKey();
        if (number == null) {
            throw new IllegalStateException("The database gave no key");
        }
        return number.longValue();
    }
}
