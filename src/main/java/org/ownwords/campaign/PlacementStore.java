package org.ownwords.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.VenueId;
import org.ownwords.publicsite.ShortCode;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The print run log. */
@Repository
class PlacementStore {

    private static final String SELECT = """
            select l.id as placement_id, l.organisation, l.venue, l.format, l.look, l.code, l.printed_on, l.put_up_by, l.verified_on,
                l.recalled_on, l.recall_reason, l.taken_down_on, p.*
            from campaign_placement l join campaign_pin p on p.id = l.pin
            where l.organisation = :organisation""";

    private static final String OUT = "recalled_on is null and taken_down_on is null";

    private final JdbcClient jdbc;

    PlacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlacementId insert(
            OrganisationId organisation,
            CampaignId campaign,
            VenueId venue,
            long pin,
            PosterFormat format,
            SheetChoice look,
            ShortCode code,
            LocalDate printedOn) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into campaign_placement (organisation, campaign, venue, pin, format, look, code, printed_on)
                        values (:organisation, :campaign, :venue, :pin, :format, :look, :code, :on)""")
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .param("venue", venue.value())
                .param("pin", pin)
                .param("format", format.name())
                .param("look", look.words())
                .param("code", code.value())
                .param("on", printedOn)
                .update(keys, "id");
        return new PlacementId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    Optional<Placement> find(OrganisationId organisation, PlacementId id) {
        return jdbc.sql(SELECT + " and l.id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(PlacementStore::placement)
                .optional();
    }

    List<Placement> of(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql(SELECT + " and l.campaign = :campaign order by l.id")
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .query(PlacementStore::placement)
                .list();
    }

    /** Everything that nobody has taken down, oldest first. */
    List<Placement> hanging(OrganisationId organisation) {
        return jdbc.sql(SELECT + " and l.taken_down_on is null order by l.id")
                .param("organisation", organisation.value())
                .query(PlacementStore::placement)
                .list();
    }

    Optional<Placement> find(OrganisationId organisation, String code) {
        return jdbc.sql(SELECT + " and l.code = :code")
                .param("organisation", organisation.value())
                .param("code", code)
                .query(PlacementStore::placement)
                .optional();
    }

    boolean putUp(OrganisationId organisation, PlacementId id, String by, LocalDate on) {
        return jdbc.sql("update campaign_placement set put_up_by = :by, put_up_on = :on"
                                + " where organisation = :organisation and id = :id and " + OUT)
                        .param("by", by)
                        .param("on", on)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean verify(OrganisationId organisation, PlacementId id, LocalDate on) {
        return jdbc.sql("update campaign_placement set verified_on = :on"
                                + " where organisation = :organisation and id = :id and " + OUT)
                        .param("on", on)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean recall(OrganisationId organisation, PlacementId id, LocalDate on, String reason) {
        return jdbc.sql("update campaign_placement set recalled_on = :on, recall_reason = :reason"
                                + " where organisation = :organisation and id = :id and " + OUT)
                        .param("on", on)
                        .param("reason", reason)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean takeDown(OrganisationId organisation, PlacementId id, LocalDate on) {
        return jdbc.sql("update campaign_placement set taken_down_on = :on"
                                + " where organisation = :organisation and id = :id and taken_down_on is null")
                        .param("on", on)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Placement placement(ResultSet rs, int number) throws SQLException {
        LocalDate recalled = rs.getObject("recalled_on", LocalDate.class);
        String reason = rs.getString("recall_reason");
        return new Placement(
                new PlacementId(rs.getLong("placement_id")),
                new OrganisationId(rs.getLong("organisation")),
                new CampaignId(rs.getLong("campaign")),
                new VenueId(rs.getLong("venue")),
                PinRow.pin(rs, number),
                PosterFormat.valueOf(rs.getString("format")),
                SheetChoice.of(rs.getString("look")),
                new ShortCode(rs.getString("code")),
                rs.getObject("printed_on", LocalDate.class),
                Optional.ofNullable(rs.getString("put_up_by")),
                Optional.ofNullable(rs.getObject("verified_on", LocalDate.class)),
                recalled == null || reason == null
                        ? Optional.empty()
                        : Optional.of(new Placement.Recall(recalled, reason)),
                Optional.ofNullable(rs.getObject("taken_down_on", LocalDate.class)));
    }
}
