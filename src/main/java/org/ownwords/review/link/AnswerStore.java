package org.ownwords.review.link;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reviewer has answered so far, field by field; saving the same again changes nothing. */
class AnswerStore {

    private static final String OWN =
            " where invitation_id = :id and exists (select 1 from review_invitation i where i.id = :id and i.organisation_id = :organisation)";

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(OrganisationId organisation, InvitationId id) {
        Map<String, String> answers = new HashMap<>();
        jdbc.sql("select field, words from review_answer" + OWN)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .query(row -> {
                    answers.put(row.getString("field"), row.getString("words"));
                });
        return answers;
    }

    void put(OrganisationId organisation, InvitationId id, Map<String, String> answers, Instant now) {
        answers.forEach((field, words) -> {
            jdbc.sql("delete from review_answer" + OWN + " and field = :field")
                    .param("id", id.value())
                    .param("organisation", organisation.value())
                    .param("field", field)
                    .update();
            jdbc.sql(
                            "insert into review_answer (invitation_id, field, words, saved_at) values (:id, :field, :words, :now)")
                    .param("id", id.value())
                    .param("field", field)
                    .param("words", words)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    void clear(OrganisationId organisation, InvitationId id) {
        jdbc.sql("delete from review_answer" + OWN)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Those of links that ended before then: answers that are sent are kept elsewhere, so nobody sent these. Whose, in numbers. */
    int clearEndedBefore(OrganisationId organisation, Instant ended) {
        List<Long> unsent = jdbc.sql("""
                        select distinct a.invitation_id from review_answer a join review_invitation i on i.id = a.invitation_id
                        where i.organisation_id = :organisation and i.expires_at < :ended""")
                .param("organisation", organisation.value())
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
        unsent.forEach(id -> clear(organisation, new InvitationId(id)));
        return unsent.size();
    }
}
