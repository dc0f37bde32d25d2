package org.ownwords.message;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds which texts make a claim without reading their words. */
class ClaimingStore {

    private final JdbcClient jdbc;

    ClaimingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Claiming> claiming(ClaimId claim) {
        return jdbc.sql("""
                        select n.message, string_agg(distinct n.tag, ' ') tags, string_agg(distinct s.kind, ' ') kinds
                        from message_newest n join message_section s on s.revision_id = n.revision_id
                        join message_passage p on p.revision_id = s.revision_id and p.section_place = s.place
                        where p.claim = :claim group by n.message order by n.message""")
                .param("claim", claim.value())
                .query((row, number) -> new Claiming(
                        MessageId.of(row.getString("message")),
                        words(row.getString("tags"))
                                .map(LanguageTag::of)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        words(row.getString("kinds"))
                                .map(SectionKind::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new))))
                .list();
    }

    private static Stream<String> words(String joined) {
        return Arrays.stream(joined.split(" "));
    }
}
