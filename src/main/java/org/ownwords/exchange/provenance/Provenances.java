package org.ownwords.exchange.provenance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.exchange.provenance.PackManifest.Approval;
import org.ownwords.exchange.provenance.PackManifest.Step;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.RevisionId;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of revisions that packs brought; written once and never changed. Shared across the installation, as texts are. */
@Component
public class Provenances {

    private final JdbcClient jdbc;

    public Provenances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the newest revision of a text that a pack brought; empty where none did. */
    public Optional<Provenance> of(VariantId variant) {
        return jdbc.sql("""
                        select * from exchange_provenance where message = :message and tag = :tag
                        order by revision_id desc offset 0 rows fetch first 1 rows only""")
                .param("message", variant.message().value())
                .param("tag", variant.tag().value())
                .query(Provenances::provenance)
                .optional();
    }

    /** The newest of every text that a pack brought. */
    public Map<VariantId, Provenance> all() {
        Map<VariantId, Provenance> newest = new LinkedHashMap<>();
        jdbc.sql("select * from exchange_provenance").query(Provenances::provenance).list().stream()
                .sorted(Comparator.comparingLong(one -> one.revision().value()))
                .forEach(one -> newest.put(one.variant(), one));
        return newest;
    }

    /** Keeps where a revision came from. */
    public void keep(Actor actor, Provenance provenance, Instant now) {
        jdbc.sql("""
                        insert into exchange_provenance (revision_id, message, tag, made_by, made_on, areas, origin, source,
                            approved, passed_through, licence, organisation_id, person, imported_at)
                        values (:revision, :message, :tag, :by, :on, :areas, :origin, cast(:source as varchar), :approved,
                            :steps, :licence, :organisation, :person, :now)""")
                .param("revision", provenance.revision().value())
                .param("message", provenance.variant().message().value())
                .param("tag", provenance.variant().tag().value())
                .param("by", provenance.madeBy())
                .param("on", provenance.madeOn())
                .param("areas", String.join("\n", provenance.areas()))
                .param("origin", provenance.origin().word())
                .param("source", provenance.source().orElse(null))
                .param(
                        "approved",
                        lines(provenance.approved(), one -> one.section() + " " + one.digest() + " " + one.on()))
                .param("steps", lines(provenance.passedThrough(), step -> step.madeOn() + " " + step.madeBy()))
                .param("licence", provenance.licence())
                .param("organisation", actor.organisation().value())
                .param("person", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static <T> String lines(List<T> all, java.util.function.Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static Provenance provenance(ResultSet row, int number) throws SQLException {
        return new Provenance(
                new RevisionId(row.getLong("revision_id")),
                new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                row.getString("made_by"),
                row.getObject("made_on", LocalDate.class),
                row.getString("areas").lines().toList(),
                Origin.ofWord(row.getString("origin")).orElseThrow(),
                Optional.ofNullable(row.getString("source")),
                row.getString("approved").lines().map(Provenances::approval).toList(),
                row.getString("passed_through").lines().map(Provenances::step).toList(),
                row.getString("licence"));
    }

    private static Approval approval(String line) {
        String[] parts = line.split(" ");
        return new Approval(parts[0], parts[1], LocalDate.parse(parts[2]));
    }

    private static Step step(String line) {
        int space = line.indexOf(' ');
        return new Step(line.substring(space + 1), LocalDate.parse(line.substring(0, space)));
    }
}
