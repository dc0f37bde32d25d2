package org.ownwords.message;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/**
 * Fills the database of a stopped demo with a library of a size that nobody has yet, for {@code src/test/benchmark/scale-benchmark}:
 * copies of one message in every language, each with a long history; the newest words of every second text are approved.
 */
final class FullLibrary implements AutoCloseable {

    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2025, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final String MODEL = "independent-free-no-report";
    private static final int BATCH = 2_000;

    private final Connection connection;
    private final List<LanguageTag> tags =
            LanguageTable.load().all().stream().map(Language::tag).toList();
    private final PreparedStatement revisions;
    private final PreparedStatement sections;
    private final PreparedStatement passages;
    private final PreparedStatement newest;
    private final PreparedStatement verdicts;
    private final PreparedStatement signOffs;
    private final List<Long> people = new ArrayList<>();
    private final long organisation;
    private long id;
    private int waiting;

    private FullLibrary(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        revisions =
                connection.prepareStatement("insert into message_revision (id, message, tag, number, origin, source,"
                        + " front_matter, author, saved_at) values (?, ?, ?, ?, 'TRANSLATED', null, '{}', ?, ?)");
        sections = connection.prepareStatement(
                "insert into message_section (revision_id, place, kind, digest) values (?, ?, ?, ?)");
        passages = connection.prepareStatement(
                "insert into message_passage (revision_id, section_place, place, claim, words) values (?, ?, ?, ?, ?)");
        newest = connection.prepareStatement("insert into message_newest (message, tag, revision_id) values (?, ?, ?)");
        verdicts = connection.prepareStatement("insert into review_verdict (digest, message, tag, section, person_id,"
                + " organisation_id, decision, conflict, words, pressed, may_know, given_at)"
                + " values (?, ?, ?, ?, ?, ?, 'APPROVE', false, '', false, false, ?)");
        signOffs = connection.prepareStatement("insert into review_sign_off (digest, message, tag, section, person_id,"
                + " organisation_id, claims, channel, reason, review_by, signed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'Every channel', 'Read', date '2028-01-01', ?)");
        organisation = number("select min(organisation_id) from person");
        try (Statement ask = connection.createStatement();
                ResultSet rows = ask.executeQuery("select id from person order by id")) {
            while (rows.next()) {
                people.add(rows.getLong(1));
            }
        }
        id = number("select max(id) from message_revision");
    }

    /** Arguments: the database's address, its user and password, how many messages, how many revisions of each text. */
    public static void main(String[] arguments) throws SQLException {
        int messages = Integer.parseInt(arguments[3]);
        int history = Integer.parseInt(arguments[4]);
        try (FullLibrary library = new FullLibrary(arguments[0], arguments[1], arguments[2])) {
            library.fill(messages, history);
        }
    }

    private void fill(int messages, int history) throws SQLException {
        execute("drop index message_section_digest");
        for (int message = 1; message <= messages; message++) {
            String name = "scale-%03d".formatted(message);
            define(name, message);
            for (LanguageTag tag : tags) {
                text(new VariantId(MessageId.of(name), tag), message, history);
            }
            send();
            System.out.println(name);
        }
        execute("create index message_section_digest on message_section (digest)");
        execute("alter table message_revision alter column id restart with " + (id + 1));
        execute("analyze");
        connection.commit();
    }

    private void define(String name, int message) throws SQLException {
        execute("insert into message_definition (id, place, title, purpose, audience, crime_type, sms_budget, review)"
                + " select '" + name + "', 1000 + " + message + ", 'Message " + message
                + "', purpose, audience, crime_type, sms_budget, review from message_definition where id = '" + MODEL
                + "'");
        execute("insert into message_required (message, section, claim) select '" + name
                + "', section, claim from message_required where message = '" + MODEL + "'");
    }

    private void text(VariantId variant, int message, int history) throws SQLException {
        for (int number = 1; number <= history; number++) {
            List<Section> words = words(message, number);
            boolean last = number == history;
            OffsetDateTime at = BEGIN.plusHours(number * 24L + message);
            add(variant, number, words, at);
            if (last && message % 2 == 0) {
                approve(variant, words, at);
            }
        }
        set(newest, variant.message().value(), variant.tag().value(), id);
    }

    private void add(VariantId variant, int number, List<Section> words, OffsetDateTime at) throws SQLException {
        id++;
        set(revisions, id, variant.message().value(), variant.tag().value(), number, person(number), at);
        for (int place = 0; place < words.size(); place++) {
            Section section = words.get(place);
            String digest = SectionDigests.of(variant, section).hex();
            set(sections, id, place, section.kind().name(), digest);
            for (int within = 0; within < section.passages().size(); within++) {
                Passage passage = section.passages().get(within);
                set(
                        passages,
                        id,
                        place,
                        within,
                        passage.claim().map(ClaimId::value).orElse(null),
                        passage.text());
            }
        }
        if (++waiting >= BATCH) {
            send();
        }
    }

    private void approve(VariantId variant, List<Section> words, OffsetDateTime at) throws SQLException {
        for (Section section : words) {
            String digest = SectionDigests.of(variant, section).hex();
            for (int reviewer = 1; reviewer <= 2; reviewer++) {
                judge(digest, variant, section, person(reviewer), at);
            }
            sign(digest, variant, section, at);
        }
    }

    private void sign(String digest, VariantId variant, Section section, OffsetDateTime at) throws SQLException {
        String claims = section.claims().stream().map(ClaimId::value).collect(joining(" "));
        set(
                signOffs,
                digest,
                variant.message().value(),
                variant.tag().value(),
                section.kind().word(),
                person(3),
                organisation,
                claims,
                at);
    }

    private void judge(String digest, VariantId variant, Section section, long person, OffsetDateTime at)
            throws SQLException {
        set(
                verdicts,
                digest,
                variant.message().value(),
                variant.tag().value(),
                section.kind().word(),
                person,
                organisation,
                at);
    }

    private static List<Section> words(int message, int number) {
        String told = " This is told for the " + message + "th time and was changed " + number + " times.";
        return List.of(
                new Section(
                        SectionKind.LONG,
                        List.of(
                                new Passage(Optional.empty(), "Help is yours, whoever you are." + told),
                                new Passage(Optional.of(ClaimId.of("free")), "It costs you nothing: {route.phone}."),
                                new Passage(
                                        Optional.of(ClaimId.of("no-report-needed")),
                                        "You need not report anything to anybody.\nYou decide what happens next."))),
                new Section(SectionKind.HEADLINE, List.of(new Passage(Optional.empty(), "Help is yours " + number))),
                new Section(
                        SectionKind.SMS,
                        List.of(new Passage(Optional.of(ClaimId.of("free")), "Free: {route.phone} " + number))));
    }

    private long person(int number) {
        return people.get(number % people.size());
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
    }

    private void send() throws SQLException {
        for (PreparedStatement each : List.of(revisions, sections, passages, newest, verdicts, signOffs)) {
            each.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    private long number(String sql) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
