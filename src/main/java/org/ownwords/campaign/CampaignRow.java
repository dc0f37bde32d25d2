package org.ownwords.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.message.MessageId;

/** One row of the table of campaigns, without what hangs on it. */
record CampaignRow(
        CampaignId id,
        OrganisationId organisation,
        Plan bare,
        CampaignState state,
        int version,
        Signatures unsigned,
        Optional<Interruption> interruption) {

    static CampaignRow of(ResultSet rs, int number) throws SQLException {
        Plan bare = new Plan(
                rs.getString("name"),
                new AreaCode(rs.getString("area")),
                Set.of(),
                List.of(),
                Set.of(),
                destination(rs),
                window(rs),
                new Funding(rs.getLong("budget_pence"), rs.getString("funding_source")),
                new Purpose(rs.getString("hypothesis"), Optional.ofNullable(rs.getString("baseline"))));
        return new CampaignRow(
                new CampaignId(rs.getLong("id")),
                new OrganisationId(rs.getLong("organisation")),
                bare,
                CampaignState.valueOf(rs.getString("state")),
                rs.getInt("version"),
                new Signatures(
                        new PersonId(rs.getLong("created_by")),
                        Set.of(),
                        person(rs, "submitted_by"),
                        person(rs, "released_by"),
                        instant(rs, "released_at")),
                interruption(rs));
    }

    /** The whole campaign. */
    Campaign with(
            Set<CommunityId> communities,
            List<MessageId> messages,
            Set<Channel> channels,
            Set<PersonId> authors,
            Set<CellKey> leftOut) {
        Plan plan = new Plan(
                bare.name(),
                bare.area(),
                communities,
                messages,
                channels,
                bare.destination(),
                bare.window(),
                bare.funding(),
                bare.purpose());
        Signatures signed = new Signatures(
                unsigned.createdBy(), authors, unsigned.submittedBy(), unsigned.releasedBy(), unsigned.releasedAt());
        return new Campaign(id, organisation, plan, leftOut, state, version, signed, interruption);
    }

    private static Optional<Destination> destination(ResultSet rs) throws SQLException {
        Long service = number(rs, "service");
        Long route = number(rs, "route");
        return service == null || route == null
                ? Optional.empty()
                : Optional.of(new Destination(new ServiceId(service), new RouteId(route)));
    }

    private static Optional<SendingWindow> window(ResultSet rs) throws SQLException {
        LocalDate day = rs.getObject("send_on", LocalDate.class);
        LocalTime from = rs.getObject("send_from", LocalTime.class);
        LocalTime until = rs.getObject("send_until", LocalTime.class);
        return day == null || from == null || until == null
                ? Optional.empty()
                : Optional.of(new SendingWindow(day, from, until));
    }

    private static Optional<Interruption> interruption(ResultSet rs) throws SQLException {
        Optional<PersonId> by = person(rs, "interrupted_by");
        Optional<Instant> at = instant(rs, "interrupted_at");
        String reason = rs.getString("interruption");
        return by.isEmpty() || at.isEmpty() || reason == null
                ? Optional.empty()
                : Optional.of(new Interruption(by.get(), at.get(), reason));
    }

    private static Optional<PersonId> person(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(number(rs, column)).map(PersonId::new);
    }

    private static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }
}
