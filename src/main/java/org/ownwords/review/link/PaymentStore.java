package org.ownwords.review.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of payments: one stands per invitation, those it corrected are kept. */
class PaymentStore {

    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Actor actor, Payment payment, Instant now) {
        jdbc.sql("""
                        update review_payment set replaced_at = :now
                        where organisation_id = :organisation and invitation_id = :invitation and replaced_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", actor.organisation().value())
                .param("invitation", payment.invitation().value())
                .update();
        jdbc.sql("""
                        insert into review_payment
                            (organisation_id, invitation_id, kind, pence, paid_on, recorded_by, recorded_at)
                        values (:organisation, :invitation, :kind, :pence, :on, :person, :now)""")
                .param("organisation", actor.organisation().value())
                .param("invitation", payment.invitation().value())
                .param("kind", payment.kind().name())
                .param("pence", payment.pence())
                .param("on", payment.paidOn())
                .param("person", payment.recordedBy().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Payment> standing(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from review_payment where organisation_id = :organisation and replaced_at is null
                        order by paid_on, id""")
                .param("organisation", organisation.value())
                .query((row, n) -> new Payment(
                        new InvitationId(row.getLong("invitation_id")),
                        PaymentKind.valueOf(row.getString("kind")),
                        row.getLong("pence"),
                        row.getObject("paid_on", LocalDate.class),
                        new PersonId(row.getLong("recorded_by"))))
                .list();
    }
}
