package org.ownwords.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of communities and of what was confirmed for them. */
class CommunityStore {

    private final JdbcClient jdbc;

    CommunityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Community> all(OrganisationId organisation) {
        Map<CommunityId, List<ConfirmedFallback>> fallbacks = fallbacks(organisation);
        return jdbc.sql("""
                        select id, area_code, name, language_tag from directory_community
                        where organisation_id = :organisation order by name, id""")
                .param("organisation", organisation.value())
                .query((row, n) -> {
                    CommunityId id = new CommunityId(row.getLong("id"));
                    return new Community(
                            id,
                            organisation,
                            new AreaCode(row.getString("area_code")),
                            row.getString("name"),
                            LanguageTag.of(row.getString("language_tag")),
                            fallbacks.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<Community> find(OrganisationId organisation, CommunityId id) {
        return all(organisation).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Locks the community until the transaction ends; whether the organisation has it. */
    boolean lock(OrganisationId organisation, CommunityId id) {
        return jdbc.sql(
                        "select id from directory_community where id = :id and organisation_id = :organisation for update")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    boolean exists(OrganisationId organisation, AreaCode area, String name) {
        return jdbc.sql("""
                        select count(*) from directory_community
                        where organisation_id = :organisation and area_code = :area and lower(name) = lower(:name)""")
                        .param("organisation", organisation.value())
                        .param("area", area.value())
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    CommunityId add(OrganisationId organisation, AreaCode area, String name, LanguageTag language) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into directory_community (organisation_id, area_code, name, language_tag)
                        values (:organisation, :area, :name, :language)""")
                .param("organisation", organisation.value())
                .param("area", area.value())
                .param("name", name)
                .param("language", language.value())
                .update(keys, "id");
        return new CommunityId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    void replaceFallback(Actor actor, CommunityId community, ConfirmedFallback fallback, Instant now) {
        jdbc.sql("""
                        update directory_fallback set replaced_at = :now
                        where community_id = :community and medium = :medium and replaced_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("community", community.value())
                .param("medium", fallback.medium().name())
                .update();
        jdbc.sql("""
                        insert into directory_fallback
                            (community_id, medium, tag_order, confirmed_by, confirmed_on, evidence, recorded_by, recorded_at)
                        values (:community, :medium, :order, :by, :on, :evidence, :recorder, :now)""")
                .param("community", community.value())
                .param("medium", fallback.medium().name())
                .param("order", Tags.join(fallback.order()))
                .param("by", fallback.confirmedBy())
                .param("on", fallback.confirmedOn())
                .param("evidence", fallback.evidence())
                .param("recorder", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Row(CommunityId community, ConfirmedFallback fallback) {}

    private Map<CommunityId, List<ConfirmedFallback>> fallbacks(OrganisationId organisation) {
        return jdbc
                .sql("""
                        select f.community_id, f.medium, f.tag_order, f.confirmed_by, f.confirmed_on, f.evidence
                        from directory_fallback f join directory_community c on c.id = f.community_id
                        where c.organisation_id = :organisation and f.replaced_at is null order by f.id""")
                .param("organisation", organisation.value())
                .query((row, n) -> new Row(
                        new CommunityId(row.getLong("community_id")),
                        new ConfirmedFallback(
                                Medium.valueOf(row.getString("medium")),
                                Tags.split(row.getString("tag_order")),
                                row.getString("confirmed_by"),
                                row.getObject("confirmed_on", LocalDate.class),
                                row.getString("evidence"))))
                .list()
                .stream()
                .collect(groupingBy(Row::community, mapping(Row::fallback, toList())));
    }
}
