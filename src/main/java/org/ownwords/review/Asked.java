package org.ownwords.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.message.SectionDigest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words that a statement asks about: some by their digests, or all that anybody ever judged, which a database reads faster than
 * it finds tens of thousands of them.
 */
record Asked(String condition, List<String> digests) {

    static final Asked ALL = new Asked("true", List.of());

    static Asked these(Collection<SectionDigest> digests) {
        return new Asked(
                "digest in (:digests)",
                Set.copyOf(digests).stream().map(SectionDigest::hex).toList());
    }

    /**
     * @param sql with {@code %s} where the condition stands
     */
    JdbcClient.StatementSpec of(JdbcClient jdbc, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql.formatted(condition));
        return digests.isEmpty() ? statement : statement.param("digests", digests);
    }
}
