package org.ownwords.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.message.FilledWords;
import org.ownwords.message.Origin;
import org.ownwords.message.Recording;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which recordings of words were judged with them. Verdicts bind to the words; a recording that was added after them was heard
 * by nobody who judged, and waits until as many reviewers as the words need, and the safeguarding lead, said yes once more.
 */
final class ApprovedRecordings {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Recordings recordings;

    ApprovedRecordings(JdbcClient jdbc, Recordings recordings) {
        this.jdbc = jdbc;
        this.recordings = recordings;
    }

    /** The newest that may be played for the case's service, route and day. */
    Optional<Recording> of(Case asked) {
        return spoken(asked).stream()
                .filter(recording -> wasJudged(recording, asked.revision(), asked.progress()))
                .findFirst();
    }

    /** Why there is none, as the end of a sentence; empty where there is one. */
    Optional<String> whyNone(Case asked) {
        if (of(asked).isPresent()) {
            return Optional.empty();
        }
        List<Recording> kept = recordings.find(asked.ref());
        if (kept.isEmpty()) {
            return Optional.of("nobody has recorded these words yet.");
        }
        if (kept.stream().noneMatch(recording -> agrees(recording, asked.today()))) {
            return Optional.of("nobody who was recorded agrees to be heard or seen any more.");
        }
        return Optional.of(
                spoken(asked).isEmpty()
                        ? "the recording says the name or the number of another service."
                        : "the recording is newer than the approvals: reviewers and the safeguarding lead must hear or see it.");
    }

    private List<Recording> spoken(Case asked) {
        return recordings.find(asked.ref()).stream()
                .filter(recording -> agrees(recording, asked.today()))
                .filter(recording -> FilledWords.spokenFor(recording, asked.words(), asked.service(), asked.route()))
                .toList();
    }

    private static boolean agrees(Recording recording, LocalDate day) {
        return recording.reader().agrees(day);
    }

    /** Those that may be heard and were not judged with the words. */
    List<Recording> unheard(SectionRef section, Revision holding, Progress progress) {
        return recordings.heard(section).stream()
                .filter(recording -> !wasJudged(recording, holding, progress))
                .toList();
    }

    /** Every recording that may be heard of words that somebody signed, and when those were judged. */
    Map<SectionRef, Heard> ofSigned() {
        Map<SectionRef, List<Recording>> kept =
                recordings.heard().stream().collect(groupingBy(Recording::section, LinkedHashMap::new, toList()));
        Map<SectionDigest, Judged> judged =
                judged(kept.keySet().stream().map(SectionRef::digest).toList());
        Map<SectionRef, Heard> signed = new LinkedHashMap<>();
        kept.forEach((section, own) -> Optional.ofNullable(judged.get(section.digest()))
                .filter(words -> words.signed().isPresent())
                .ifPresent(words -> signed.put(section, new Heard(own, words))));
        return signed;
    }

    /** The recordings of words, newest first, and when the words were judged. */
    record Heard(List<Recording> recordings, Judged judged) {

        /** The newest that waits to be heard by those who judge; none where the words were withdrawn. */
        Optional<Unheard> unheard(SectionRef section, Revision revision, Progress progress) {
            return recordings.stream()
                    .map(Recording::uploadedAt)
                    .map(added -> new Unheard(
                            section,
                            revision,
                            added,
                            Math.max(0, progress.approvalsNeeded() - judged.approvedSince(added))))
                    .filter(one -> progress.withdrawn().isEmpty())
                    .filter(one -> one.missing() > 0 || !judged.isSignedSince(one.added()))
                    .findFirst();
        }
    }

    /**
     * When words were judged.
     *
     * @param signed when a safeguarding lead last signed them
     * @param approved when each independent approval that stands was given
     */
    record Judged(Optional<Instant> signed, List<Instant> approved) {

        boolean isSignedSince(Instant then) {
            return signed.filter(at -> !at.isBefore(then)).isPresent();
        }

        int approvedSince(Instant then) {
            return (int) approved.stream().filter(at -> !at.isBefore(then)).count();
        }
    }

    private boolean wasJudged(Recording recording, Revision holding, Progress progress) {
        if (holding.content().origin() == Origin.FICTIONAL) {
            return true;
        }
        SectionDigest words = recording.section().digest();
        Judged judged = Objects.requireNonNull(judged(List.of(words)).get(words));
        return judged.isSignedSince(recording.uploadedAt())
                && judged.approvedSince(recording.uploadedAt()) >= progress.approvalsNeeded();
    }

    /** Every digest has an entry. */
    private Map<SectionDigest, Judged> judged(Collection<SectionDigest> digests) {
        List<SectionDigest> all = digests.stream().distinct().toList();
        Map<SectionDigest, Judged> judged = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<SectionDigest> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Map<SectionDigest, List<Instant>> signed =
                    times(some, "select digest, signed_at from review_sign_off where %s order by signed_at");
            Map<SectionDigest, List<Instant>> approved = times(
                    some,
                    "select digest, given_at from review_verdict where replaced_at is null"
                            + " and decision = 'APPROVE' and not conflict and %s");
            some.forEach(digest -> judged.put(
                    digest,
                    new Judged(
                            signed.getOrDefault(digest, List.of()).stream().reduce((older, newer) -> newer),
                            approved.getOrDefault(digest, List.of()))));
        }
        return judged;
    }

    private Map<SectionDigest, List<Instant>> times(List<SectionDigest> digests, String sql) {
        record Row(SectionDigest digest, Instant at) {}
        return Asked.these(digests)
                .of(jdbc, sql)
                .query((row, n) -> new Row(
                        new SectionDigest(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(groupingBy(Row::digest, mapping(Row::at, toList())));
    }
}
