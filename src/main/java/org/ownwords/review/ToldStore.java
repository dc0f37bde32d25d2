package org.ownwords.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.OrganisationId;
import org.ownwords.message.SectionRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What guests told safeguarding alone. Once told it stays told: somebody else may hold the telephone later. */
class ToldStore {

    private final JdbcClient jdbc;

    ToldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(Guest guest, boolean pressed, boolean mayKnow, Instant now) {
        // Something new was told after a lead had read the rest.
        jdbc.sql("""
                        delete from review_told_read where source = 'LINK' and source_id = :invitation and exists
                            (select 1 from review_told t where t.invitation_id = :invitation
                                and ((:pressed and not t.pressed) or (:know and not t.may_know)))""")
                .param("invitation", guest.invitation())
                .param("pressed", pressed)
                .param("know", mayKnow)
                .update();
        int rows = jdbc.sql("""
                        update review_told set pressed = (pressed or :pressed), may_know = (may_know or :know)
                        where invitation_id = :invitation and organisation_id = :organisation""")
                .param("pressed", pressed)
                .param("know", mayKnow)
                .param("invitation", guest.invitation())
                .param("organisation", guest.organisation().value())
                .update();
        if (rows == 0) {
            jdbc.sql("""
                            insert into review_told (invitation_id, organisation_id, pressed, may_know, told_at)
                            values (:invitation, :organisation, :pressed, :know, :now)""")
                    .param("invitation", guest.invitation())
                    .param("organisation", guest.organisation().value())
                    .param("pressed", pressed)
                    .param("know", mayKnow)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Everything told about a text in the way in which this section appears, whether or not the answers were sent. */
    @AcrossOrganisations(why = "Content is shared: whoever signs these words must know that something was told")
    List<SafeguardingNote> about(SectionRef section) {
        return jdbc.sql("""
                        select t.*, i.guest_id from review_told t join review_invitation i on i.id = t.invitation_id
                        where i.message = :message and i.tag = :tag and i.part = :part order by t.told_at""")
                .param("message", section.variant().message().value())
                .param("tag", section.variant().tag().value())
                .param("part", Part.of(section.section()).name())
                .query((row, n) -> new SafeguardingNote(
                        Optional.empty(),
                        Optional.of(new GuestId(row.getLong("guest_id"))),
                        new OrganisationId(row.getLong("organisation_id")),
                        row.getBoolean("pressed"),
                        row.getBoolean("may_know"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
