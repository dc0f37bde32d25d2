package org.ownwords.directory;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of local estimates. */
class LocalEstimateStore {

    private final JdbcClient jdbc;

    LocalEstimateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LocalEstimate> in(OrganisationId organisation, AreaCode area) {
        return jdbc.sql("""
                        select id, language_tag, people, source, as_of from directory_local_estimate
                        where organisation_id = :organisation and area_code = :area order by people desc, id""")
                .param("organisation", organisation.value())
                .param("area", area.value())
                .query((row, n) -> new LocalEstimate(
                        row.getLong("id"),
                        area,
                        LanguageTag.of(row.getString("language_tag")),
                        row.getInt("people"),
                        row.getString("source"),
                        row.getDate("as_of").toLocalDate()))
                .list();
    }

    void add(OrganisationId organisation, LocalEstimate estimate) {
        jdbc.sql("""
                        insert into directory_local_estimate
                            (organisation_id, area_code, language_tag, people, source, as_of)
                        values (:organisation, :area, :language, :people, :source, cast(:asOf as date))""")
                .param("organisation", organisation.value())
                .param("area", estimate.area().value())
                .param("language", estimate.language().value())
                .param("people", estimate.people())
                .param("source", estimate.source())
                .param("asOf", estimate.asOf())
                .update();
    }

    boolean remove(OrganisationId organisation, long id) {
        return jdbc.sql("delete from directory_local_estimate where organisation_id = :organisation and id = :id")
                        .param("organisation", organisation.value())
                        .param("id", id)
                        .update()
                == 1;
    }
}
