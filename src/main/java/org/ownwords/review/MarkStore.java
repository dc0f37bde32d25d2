package org.ownwords.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.message.SectionDigest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sentences that guests found wrong. */
class MarkStore {

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Guest guest, SectionDigest digest, MarkedSentence mark, Instant now) {
        jdbc.sql("""
                        insert into review_mark (invitation_id, digest, sentence, proposal, given_at)
                        values (:invitation, :digest, :sentence, :proposal, :now)""")
                .param("invitation", guest.invitation())
                .param("digest", digest.hex())
                .param("sentence", mark.sentence())
                .param("proposal", mark.proposal())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @AcrossOrganisations(
            why = "Content is shared: whoever mends the words needs every mark, and no name stands beside it")
    List<MarkedSentence> of(SectionDigest digest) {
        return jdbc.sql("select sentence, proposal from review_mark where digest = :digest order by id")
                .param("digest", digest.hex())
                .query((row, n) -> new MarkedSentence(row.getString("sentence"), row.getString("proposal")))
                .list();
    }
}
