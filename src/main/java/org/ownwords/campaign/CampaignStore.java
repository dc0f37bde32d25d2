package org.ownwords.campaign;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.directory.CommunityId;
import org.ownwords.message.MessageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Campaigns in the database. Every change of a plan counts its version up, and says whether it was still the one expected. */
@Repository
class CampaignStore {

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CampaignId insert(OrganisationId organisation, Plan plan, PersonId author, Instant now) {
        var keys = new GeneratedKeyHolder();
        planned(jdbc.sql("""
                                insert into campaign (organisation, name, area, service, route, send_on, send_from, send_until,
                                    budget_pence, funding_source, hypothesis, baseline, state, version, created_by, created_at)
                                values (:organisation, :name, :area, :service, :route, :day, :from, :until,
                                    :budget, :source, :hypothesis, :baseline, 'DRAFT', 1, :author, :now)"""), plan)
                .param("organisation", organisation.value())
                .param("author", author.value())
                .param("now", Utc.of(now))
                .update(keys, "id");
        CampaignId id = new CampaignId(Objects.requireNonNull(keys.getKey()).longValue());
        insertParts(id, plan);
        insertAuthor(id, author);
        return id;
    }

    /** Replaces a draft's plan; false if it is no draft any more or not of that version. */
    boolean replace(OrganisationId organisation, CampaignId id, int version, Plan plan, PersonId author) {
        int rows = planned(jdbc.sql("""
                                update campaign set name = :name, area = :area, service = :service, route = :route,
                                    send_on = :day, send_from = :from, send_until = :until, budget_pence = :budget,
                                    funding_source = :source, hypothesis = :hypothesis, baseline = :baseline,
                                    version = version + 1
                                where organisation = :organisation and id = :id and version = :version and state = 'DRAFT'"""), plan)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (rows == 0) {
            return false;
        }
        for (String table : List.of("campaign_community", "campaign_message", "campaign_channel")) {
            jdbc.sql("delete from " + table + " where campaign = :id")
                    .param("id", id.value())
                    .update();
        }
        insertParts(id, plan);
        insertAuthor(id, author);
        return true;
    }

    /** Replaces the cells that the drafter goes without; false if it is no draft any more. */
    boolean leaveOut(OrganisationId organisation, CampaignId id, Set<CellKey> cells, PersonId author) {
        int rows = jdbc.sql("update campaign set version = version + 1"
                        + " where organisation = :organisation and id = :id and state = 'DRAFT'")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
        if (rows == 0) {
            return false;
        }
        jdbc.sql("delete from campaign_left_out where campaign = :id")
                .param("id", id.value())
                .update();
        for (CellKey cell : cells) {
            jdbc.sql("insert into campaign_left_out (campaign, community, message, channel)"
                            + " values (:id, :community, :message, :channel)")
                    .param("id", id.value())
                    .param("community", cell.community().value())
                    .param("message", cell.message().value())
                    .param("channel", cell.channel().name())
                    .update();
        }
        insertAuthor(id, author);
        return true;
    }

    Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
        return jdbc.sql("select * from campaign where organisation = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(CampaignRow::of)
                .optional()
                .map(this::whole);
    }

    /** All of an organisation, newest first. */
    List<Campaign> all(OrganisationId organisation) {
        return jdbc
                .sql("select * from campaign where organisation = :organisation order by id desc")
                .param("organisation", organisation.value())
                .query(CampaignRow::of)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private Campaign whole(CampaignRow row) {
        long id = row.id().value();
        return row.with(
                set(jdbc.sql("select community from campaign_community where campaign = :id")
                        .param("id", id)
                        .query((rs, n) -> new CommunityId(rs.getLong(1)))
                        .list()),
                jdbc.sql("select message from campaign_message where campaign = :id order by place")
                        .param("id", id)
                        .query((rs, n) -> MessageId.of(rs.getString(1)))
                        .list(),
                set(jdbc.sql("select channel from campaign_channel where campaign = :id")
                        .param("id", id)
                        .query((rs, n) -> Channel.valueOf(rs.getString(1)))
                        .list()),
                set(jdbc.sql("select person from campaign_author where campaign = :id")
                        .param("id", id)
                        .query((rs, n) -> new PersonId(rs.getLong(1)))
                        .list()),
                set(jdbc.sql("select community, message, channel from campaign_left_out where campaign = :id")
                        .param("id", id)
                        .query((rs, n) -> new CellKey(
                                new CommunityId(rs.getLong(1)),
                                MessageId.of(rs.getString(2)),
                                Channel.valueOf(rs.getString(3))))
                        .list()));
    }

    private void insertParts(CampaignId id, Plan plan) {
        plan.communities()
                .forEach(community -> jdbc.sql(
                                "insert into campaign_community (campaign, community) values (:id, :community)")
                        .param("id", id.value())
                        .param("community", community.value())
                        .update());
        for (int place = 0; place < plan.messages().size(); place++) {
            jdbc.sql("insert into campaign_message (campaign, message, place) values (:id, :message, :place)")
                    .param("id", id.value())
                    .param("message", plan.messages().get(place).value())
                    .param("place", place)
                    .update();
        }
        plan.channels()
                .forEach(channel -> jdbc.sql("insert into campaign_channel (campaign, channel) values (:id, :channel)")
                        .param("id", id.value())
                        .param("channel", channel.name())
                        .update());
    }

    private void insertAuthor(CampaignId id, PersonId author) {
        jdbc.sql("insert into campaign_author (campaign, person)"
                        + " select c.id, :person from campaign c where c.id = :id and not exists"
                        + " (select 1 from campaign_author a where a.campaign = c.id and a.person = :person)")
                .param("id", id.value())
                .param("person", author.value())
                .update();
    }

    private static JdbcClient.StatementSpec planned(JdbcClient.StatementSpec sql, Plan plan) {
        return sql.param("name", plan.name())
                .param("area", plan.area().value())
                .param(
                        "service",
                        plan.destination().map(d -> d.service().value()).orElse(null))
                .param("route", plan.destination().map(d -> d.route().value()).orElse(null))
                .param("day", plan.window().map(SendingWindow::day).orElse(null))
                .param("from", plan.window().map(SendingWindow::from).orElse(null))
                .param("until", plan.window().map(SendingWindow::until).orElse(null))
                .param("budget", plan.funding().budgetPence())
                .param("source", plan.funding().source())
                .param("hypothesis", plan.purpose().hypothesis())
                .param("baseline", plan.purpose().baseline().orElse(null));
    }

    private static <T> Set<T> set(List<T> list) {
        return Set.copyOf(new HashSet<>(list));
    }
}
