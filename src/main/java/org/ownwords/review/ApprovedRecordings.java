package org.ownwords.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ownwords.message.FilledWords;
import org.ownwords.message.Origin;
import org.ownwords.message.Recording;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which recordings of words were judged with them. Verdicts bind to the words; a recording that was added after them was heard
 * by nobody who judged, and waits until as many reviewers as the words need, and the safeguarding lead, said yes once more.
 */
final class ApprovedRecordings {

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
            return Optional.of("nobody whose voice was recorded agrees to be heard any more.");
        }
        return Optional.of(
                spoken(asked).isEmpty()
                        ? "the recording speaks the name or the number of another service."
                        : "the recording is newer than the approvals: reviewers and the safeguarding lead must hear it.");
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

    private boolean wasJudged(Recording recording, Revision holding, Progress progress) {
        return holding.content().origin() == Origin.FICTIONAL
                || signedSince(recording.section(), recording.uploadedAt())
                        && approvedSince(recording.section(), recording.uploadedAt()) >= progress.approvalsNeeded();
    }

    private boolean signedSince(SectionRef section, Instant then) {
        return jdbc.sql("select max(signed_at) from review_sign_off where digest = :digest")
                .param("digest", section.digest().hex())
                .query(OffsetDateTime.class)
                .optional()
                .filter(signed -> !signed.toInstant().isBefore(then))
                .isPresent();
    }

    private int approvedSince(SectionRef section, Instant then) {
        return jdbc.sql("select count(*) from review_verdict where digest = :digest and replaced_at is null"
                        + " and decision = 'APPROVE' and not conflict and given_at >= :then")
                .param("digest", section.digest().hex())
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
