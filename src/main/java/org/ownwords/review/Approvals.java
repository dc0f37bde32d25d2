package org.ownwords.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ownwords.base.London;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when words are approved; examples of the demo never are. */
@Component
public class Approvals {

    private final Reviews reviews;
    private final JdbcClient jdbc;

    public Approvals(Reviews reviews, JdbcClient jdbc) {
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    /** Every section that people approved and nobody withdrew, with the day of its newest sign-off. */
    public Map<SectionRef, LocalDate> days() {
        Map<SectionDigest, LocalDate> signed = new HashMap<>();
        jdbc.sql("select digest, max(signed_at) as newest from review_sign_off group by digest")
                .query((row, n) -> Map.entry(
                        new SectionDigest(row.getString("digest")),
                        LocalDate.ofInstant(
                                row.getObject("newest", OffsetDateTime.class).toInstant(), London.ZONE)))
                .list()
                .forEach(entry -> signed.put(entry.getKey(), entry.getValue()));
        Map<SectionRef, LocalDate> days = new LinkedHashMap<>();
        reviews.approved()
                .forEach(section ->
                        Optional.ofNullable(signed.get(section.digest())).ifPresent(day -> days.put(section, day)));
        return days;
    }
}
