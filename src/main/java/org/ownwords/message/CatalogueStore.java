package org.ownwords.message;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of claims and messages. */
class CatalogueStore {
    private static final String NO_CLAIM = "-";

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Catalogue read() {
        return new Catalogue(claims(), messages());
    }

    void merge(ClaimDefinition claim) {
        int changed = write(
                "update message_claim set label = :label, question = :question, holds_for = :holdsFor where id = :id",
                claim);
        if (changed == 0) {
            write("""
                    insert into message_claim (id, place, label, question, holds_for)
                    values (:id, (select coalesce(max(place), 0) + 1 from message_claim), :label, :question, :holdsFor)""", claim);
        }
        jdbc.sql("delete from message_claim_need where claim = :id")
                .param("id", claim.id().value())
                .update();
        for (ClaimId needed : claim.needs()) {
            jdbc.sql("insert into message_claim_need (claim, needs) values (:claim, :needs)")
                    .param("claim", claim.id().value())
                    .param("needs", needed.value())
                    .update();
        }
    }

    void merge(MessageDefinition message) {
        int changed = write("""
                update message_definition set title = :title, purpose = :purpose, audience = :audience,
                    crime_type = :crimeType, sms_budget = :budget, review = :review where id = :id""", message);
        if (changed == 0) {
            write("""
                    insert into message_definition
                        (id, place, title, purpose, audience, crime_type, sms_budget, review)
                    values (:id, (select coalesce(max(place), 0) + 1 from message_definition), :title, :purpose,
                        :audience, :crimeType, :budget, :review)""", message);
        }
        jdbc.sql("delete from message_required where message = :id")
                .param("id", message.id().value())
                .update();
        message.required().forEach((section, claims) -> {
            if (claims.isEmpty()) {
                require(message.id(), section, NO_CLAIM);
            }
            claims.forEach(claim -> require(message.id(), section, claim.value()));
        });
    }

    private int write(String sql, ClaimDefinition claim) {
        return jdbc.sql(sql)
                .param("id", claim.id().value())
                .param("label", claim.label())
                .param("question", claim.question())
                .param("holdsFor", claim.holdsFor().name())
                .update();
    }

    private int write(String sql, MessageDefinition message) {
        return jdbc.sql(sql)
                .param("id", message.id().value())
                .param("title", message.title())
                .param("purpose", message.purpose())
                .param("audience", message.audience())
                .param("crimeType", message.crimeType().orElse(null))
                .param("budget", message.smsBudget())
                .param("review", message.review().name())
                .update();
    }

    private void require(MessageId message, SectionKind section, String claim) {
        jdbc.sql("insert into message_required (message, section, claim) values (:message, :section, :claim)")
                .param("message", message.value())
                .param("section", section.name())
                .param("claim", claim)
                .update();
    }

    private List<ClaimDefinition> claims() {
        Map<String, Set<ClaimId>> needs = new HashMap<>();
        jdbc.sql("select claim, needs from message_claim_need").query(row -> {
            needs.computeIfAbsent(row.getString("claim"), claim -> new TreeSet<>())
                    .add(ClaimId.of(row.getString("needs")));
        });
        return jdbc.sql("select * from message_claim order by place, id")
                .query((row, n) -> new ClaimDefinition(
                        ClaimId.of(row.getString("id")),
                        row.getString("label"),
                        row.getString("question"),
                        HoldsFor.valueOf(row.getString("holds_for")),
                        Collections.unmodifiableSet(needs.getOrDefault(row.getString("id"), Set.of()))))
                .list();
    }

    private List<MessageDefinition> messages() {
        Map<String, Map<SectionKind, Set<ClaimId>>> required = new HashMap<>();
        jdbc.sql("select message, section, claim from message_required").query(row -> {
            Set<ClaimId> claims = required.computeIfAbsent(
                            row.getString("message"), message -> new EnumMap<>(SectionKind.class))
                    .computeIfAbsent(SectionKind.valueOf(row.getString("section")), section -> new TreeSet<>());
            if (!row.getString("claim").equals(NO_CLAIM)) {
                claims.add(ClaimId.of(row.getString("claim")));
            }
        });
        return jdbc.sql("select * from message_definition order by place, id")
                .query((row, n) -> new MessageDefinition(
                        MessageId.of(row.getString("id")),
                        row.getString("title"),
                        row.getString("purpose"),
                        row.getString("audience"),
                        Optional.ofNullable(row.getString("crime_type")),
                        Collections.unmodifiableMap(required.getOrDefault(row.getString("id"), Map.of())),
                        row.getInt("sms_budget"),
                        ReviewDepth.valueOf(row.getString("review"))))
                .list();
    }
}
