package org.ownwords.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves campaigns from state to state. Each move names the states it may start from, so that of two at once one fails. */
@Repository
class StateStore {

    private final JdbcClient jdbc;

    StateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean submit(OrganisationId organisation, CampaignId id, int version, PersonId by) {
        return jdbc.sql(
                                "update campaign set state = 'SUBMITTED', submitted_by = :by, version = version + 1,"
                                        + " interrupted_by = null, interrupted_at = null, interruption = null"
                                        + " where organisation = :organisation and id = :id and version = :version and state = 'DRAFT'")
                        .param("by", by.value())
                        .param("version", version)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean sendBack(OrganisationId organisation, CampaignId id, PersonId by, Instant now, String reason) {
        return jdbc.sql("update campaign set state = 'DRAFT', submitted_by = null, version = version + 1,"
                                + " interrupted_by = :by, interrupted_at = :now, interruption = :reason"
                                + " where organisation = :organisation and id = :id and state = 'SUBMITTED'")
                        .param("by", by.value())
                        .param("now", Utc.of(now))
                        .param("reason", Interruption.kept(reason))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean release(OrganisationId organisation, Campaign campaign, PersonId by, Instant now) {
        var window = campaign.plan().addressed() ? campaign.plan().window() : Optional.<SendingWindow>empty();
        return jdbc.sql("update campaign set state = 'RELEASED', released_by = :by, released_at = :now,"
                                + " sends_from = :opens, sends_until = :closes, version = version + 1"
                                + " where organisation = :organisation and id = :id and version = :version"
                                + " and state = 'SUBMITTED'")
                        .param("by", by.value())
                        .param("now", Utc.of(now))
                        .param("opens", window.map(w -> Utc.of(w.opens())).orElse(null))
                        .param("closes", window.map(w -> Utc.of(w.closes())).orElse(null))
                        .param("version", campaign.version())
                        .param("organisation", organisation.value())
                        .param("id", campaign.id().value())
                        .update()
                == 1;
    }

    boolean interrupt(
            OrganisationId organisation,
            CampaignId id,
            Set<CampaignState> from,
            CampaignState to,
            PersonId by,
            Instant now,
            String reason) {
        return jdbc.sql("update campaign set state = :to, interrupted_by = :by, interrupted_at = :now,"
                                + " interruption = :reason, version = version + 1"
                                + " where organisation = :organisation and id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("by", by.value())
                        .param("now", Utc.of(now))
                        .param("reason", Interruption.kept(reason))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).collect(Collectors.toList()))
                        .update()
                == 1;
    }

    /** From held to released, unless the same person asks who held it. */
    boolean resume(OrganisationId organisation, CampaignId id, PersonId by) {
        return jdbc.sql("update campaign set state = 'RELEASED', interrupted_by = null, interrupted_at = null,"
                                + " interruption = null, version = version + 1"
                                + " where organisation = :organisation and id = :id and state = 'HELD'"
                                + " and interrupted_by <> :by")
                        .param("by", by.value())
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean finish(OrganisationId organisation, CampaignId id) {
        return jdbc.sql("update campaign set state = 'FINISHED', version = version + 1"
                                + " where organisation = :organisation and id = :id and state = 'RELEASED'")
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<CampaignState> state(OrganisationId organisation, CampaignId id) {
        return jdbc.sql("select state from campaign where organisation = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query((rs, n) -> CampaignState.valueOf(rs.getString(1)))
                .optional();
    }

    List<CampaignId> in(OrganisationId organisation, CampaignState state) {
        return jdbc.sql("select id from campaign where organisation = :organisation and state = :state order by id")
                .param("organisation", organisation.value())
                .param("state", state.name())
                .query((rs, n) -> new CampaignId(rs.getLong(1)))
                .list();
    }

    /** Released campaigns whose hours have begun by one moment and ended after another. */
    List<CampaignId> sending(OrganisationId organisation, Instant begun, Instant endedAfter) {
        return jdbc.sql("select id from campaign where organisation = :organisation and state = 'RELEASED'"
                        + " and sends_from <= :begun and sends_until > :ended order by id")
                .param("organisation", organisation.value())
                .param("begun", Utc.of(begun))
                .param("ended", Utc.of(endedAfter))
                .query((rs, n) -> new CampaignId(rs.getLong(1)))
                .list();
    }
}
