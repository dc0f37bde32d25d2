package org.ownwords.campaign.kit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.campaign.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Kits in the database. */
@Repository
class KitStore {

    private static final int LONGEST_WHAT = 300;
    private static final int LONGEST_REASON = 4000;

    /** A kit to work on. */
    record Claim(OrganisationId organisation, KitId id) {}

    private final JdbcClient jdbc;

    KitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KitId insert(Actor actor, CampaignId campaign, KitChoice choice, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into campaign_kit (organisation, campaign, formats, languages, options, state,
                            done, total, failed, fresh, making, requested_by, requested_at)
                        values (:organisation, :campaign, :formats, :languages, :options, 'WAITING',
                            0, 0, 0, 0, '', :person, :now)""")
                .param("organisation", actor.organisation().value())
                .param("campaign", campaign.value())
                .param("formats", KitChoiceText.formats(choice))
                .param("languages", KitChoiceText.languages(choice))
                .param("options", KitChoiceText.options(choice))
                .param("person", actor.person().value())
                .param("now", utc(now))
                .update(keys, "id");
        return new KitId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    Optional<Kit> find(OrganisationId organisation, KitId id) {
        return jdbc.sql("select * from campaign_kit where organisation = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(KitStore::kit)
                .optional();
    }

    /** The kits of a campaign, newest first. */
    List<Kit> of(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql("select * from campaign_kit where organisation = :organisation and campaign = :campaign"
                        + " order by id desc")
                .param("organisation", organisation.value())
                .param("campaign", campaign.value())
                .query(KitStore::kit)
                .list();
    }

    List<Kit.Note> notes(OrganisationId organisation, KitId id) {
        return jdbc.sql("select n.* from campaign_kit_note n join campaign_kit k on k.id = n.kit"
                        + " where k.organisation = :organisation and k.id = :id order by n.place")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query((rs, row) -> new Kit.Note(rs.getBoolean("failed"), rs.getString("what"), rs.getString("reason")))
                .list();
    }

    /**
     * Takes the oldest kit that waits, that this worker left, or that another has not kept up.
     *
     * @param lost what was last kept up before then is nobody's
     */
    @AcrossOrganisations(why = "one worker makes the kits of every organisation, in their order")
    Optional<Claim> claim(String worker, Instant now, Instant lost) {
        Optional<Claim> next = jdbc.sql("""
                        select organisation, id from campaign_kit
                        where state = 'WAITING' or (state = 'MAKING' and (worker = :worker or beat < :lost))
                        order by id fetch first 1 rows only""")
                .param("worker", worker)
                .param("lost", utc(lost))
                .query((rs, row) -> new Claim(new OrganisationId(rs.getLong(1)), new KitId(rs.getLong(2))))
                .optional();
        return next.filter(claim -> jdbc.sql("""
                        update campaign_kit set state = 'MAKING', worker = :worker, beat = :now
                        where id = :id and (state = 'WAITING' or (state = 'MAKING' and (worker = :worker or beat < :lost)))""")
                        .param("worker", worker)
                        .param("now", utc(now))
                        .param("lost", utc(lost))
                        .param("id", claim.id().value())
                        .update()
                == 1);
    }

    /** Keeps a kit up; false if it was stopped or another took it over. */
    boolean keepUp(OrganisationId organisation, KitId id, String worker, Kit.Progress progress, Instant now) {
        String making = progress.making();
        return jdbc.sql("""
                        update campaign_kit set done = :done, total = :total, failed = :failed, fresh = :fresh,
                            making = :making, beat = :now
                        where organisation = :organisation and id = :id and state = 'MAKING' and worker = :worker""")
                        .param("done", progress.done())
                        .param("total", progress.total())
                        .param("failed", progress.failed())
                        .param("fresh", progress.fresh())
                        .param("making", cut(making, LONGEST_WHAT))
                        .param("now", utc(now))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    /** Moves a kit on, from one of some states; false if it was in none of them. */
    boolean move(OrganisationId organisation, KitId id, Set<KitState> from, KitState to, Optional<Instant> ended) {
        return jdbc.sql("update campaign_kit set state = :to, ended_at = :ended, making = ''"
                                + " where organisation = :organisation and id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("ended", ended.map(KitStore::utc).orElse(null))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    /** Sets down what went into a kit, and what it lacks. */
    void describe(OrganisationId organisation, KitId id, String inputs, List<Kit.Note> notes) {
        int found = jdbc.sql("update campaign_kit set inputs = :inputs where organisation = :organisation and id = :id")
                .param("inputs", inputs)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
        if (found == 0) {
            return;
        }
        jdbc.sql("delete from campaign_kit_note where kit = :id")
                .param("id", id.value())
                .update();
        for (int place = 0; place < notes.size(); place++) {
            Kit.Note note = notes.get(place);
            jdbc.sql("insert into campaign_kit_note (kit, place, failed, what, reason)"
                            + " values (:id, :place, :failed, :what, :reason)")
                    .param("id", id.value())
                    .param("place", place)
                    .param("failed", note.failed())
                    .param("what", cut(note.what(), LONGEST_WHAT))
                    .param("reason", cut(note.reason(), LONGEST_REASON))
                    .update();
        }
    }

    /** Kits that ended before then. */
    @AcrossOrganisations(why = "old kits of every organisation are removed by age")
    List<Claim> endedBefore(Instant limit) {
        return jdbc.sql("select organisation, id from campaign_kit where ended_at < :limit order by id")
                .param("limit", utc(limit))
                .query((rs, row) -> new Claim(new OrganisationId(rs.getLong(1)), new KitId(rs.getLong(2))))
                .list();
    }

    void remove(OrganisationId organisation, KitId id) {
        jdbc.sql("delete from campaign_kit_note where kit in"
                        + " (select k.id from campaign_kit k where k.organisation = :organisation and k.id = :id)")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from campaign_kit where organisation = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
    }

    private static Kit kit(ResultSet rs, int row) throws SQLException {
        OffsetDateTime ended = rs.getObject("ended_at", OffsetDateTime.class);
        return new Kit(
                new KitId(rs.getLong("id")),
                new OrganisationId(rs.getLong("organisation")),
                new CampaignId(rs.getLong("campaign")),
                KitChoiceText.read(rs.getString("formats"), rs.getString("languages"), rs.getString("options")),
                KitState.valueOf(rs.getString("state")),
                new Kit.Progress(
                        rs.getInt("done"),
                        rs.getInt("total"),
                        rs.getInt("failed"),
                        rs.getInt("fresh"),
                        rs.getString("making")),
                Optional.ofNullable(rs.getString("inputs")),
                new PersonId(rs.getLong("requested_by")),
                rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ended).map(OffsetDateTime::toInstant));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
