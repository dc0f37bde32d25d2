package org.ownwords.publicsite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Safe pages in the database; never deleted. */
@Repository
class PageStore {

    private final JdbcClient jdbc;

    PageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SafePage> find(OrganisationId organisation, ServiceId service, MessageId message, LanguageTag tag) {
        return jdbc.sql("select * from safe_page where organisation = :organisation and service = :service"
                        + " and message = :message and tag = :tag")
                .param("organisation", organisation.value())
                .param("service", service.value())
                .param("message", message.value())
                .param("tag", tag.value())
                .query(PageStore::page)
                .optional();
    }

    List<SafePage> inEveryLanguage(OrganisationId organisation, ServiceId service, MessageId message) {
        return jdbc.sql("select * from safe_page where organisation = :organisation and service = :service"
                        + " and message = :message order by tag")
                .param("organisation", organisation.value())
                .param("service", service.value())
                .param("message", message.value())
                .query(PageStore::page)
                .list();
    }

    void insert(OrganisationId organisation, SafePage page) {
        jdbc.sql("insert into safe_page (id, organisation, service, message, tag, route)"
                        + " values (:id, :organisation, :service, :message, :tag, :route)")
                .param("id", page.id().value())
                .param("organisation", organisation.value())
                .param("service", page.service().value())
                .param("message", page.message().value())
                .param("tag", page.tag().value())
                .param("route", page.route().value())
                .update();
    }

    /** The page of an address, whoever's it is: a visitor belongs to no organisation. */
    Optional<SafePage> published(PageId id) {
        return jdbc.sql("select * from safe_page where id = :id")
                .param("id", id.value())
                .query(PageStore::page)
                .optional();
    }

    private static SafePage page(ResultSet rs, int number) throws SQLException {
        return new SafePage(
                new PageId(rs.getString("id")),
                new OrganisationId(rs.getLong("organisation")),
                new ServiceId(rs.getLong("service")),
                MessageId.of(rs.getString("message")),
                LanguageTag.of(rs.getString("tag")),
                new RouteId(rs.getLong("route")));
    }
}
