package org.ownwords.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The times of the sentences of a recording: guessed at first, then put right by somebody who listens. */
@Component
public class Captioning {

    private final CaptionStore store;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public Captioning(JdbcClient jdbc, TransactionOperations transactions, Audit audit, Clock clock) {
        this.store = new CaptionStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** When a sentence is spoken, in milliseconds. */
    public record Span(int start, int end) {}

    /** The newest of a recording, for the very words that it is of; empty for recordings kept before there were any. */
    public Optional<Captions> of(Recording recording) {
        return store.newest(recording.id())
                .filter(captions -> captions.digest().equals(recording.section().digest()));
    }

    /**
     * Keeps the times that somebody heard; audited.
     *
     * @param spans one for each sentence, in order
     * @throws ProblemException naming {@code start-N} or {@code end-N}, N from 0, where a time lies outside the recording, an end
     *     is not after its start, or a sentence begins before the one above it ends
     */
    public Captions save(Actor actor, Recording recording, List<Span> spans) {
        List<Caption> sentences = of(recording).map(Captions::lines).orElse(List.of());
        if (sentences.size() != spans.size()) {
            throw new ProblemException(Problem.in(
                    "captions", "The sentences of this recording are others.", "Open the page again and go on."));
        }
        check(spans, recording.measures().orElseThrow().millis());
        List<Caption> lines = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            lines.add(new Caption(span.start(), span.end(), sentences.get(i).words()));
        }
        return Objects.requireNonNull(transactions.execute(status -> {
            store.add(
                    recording.id(),
                    recording.section().digest(),
                    lines,
                    Optional.of(actor.person()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            audit.record(
                    actor,
                    "recording.caption",
                    "recording/" + recording.id().value(),
                    recording.section().variant() + " " + lines.size() + " sentences");
            return of(recording).orElseThrow();
        }));
    }

    private static void check(List<Span> spans, int length) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String sentence = "Sentence " + (i + 1);
            if (span.start() < 0 || span.start() >= length) {
                problems.add(problem(
                        "start-" + i,
                        sentence + " begins outside the recording, which takes " + Seconds.of(length) + " seconds.",
                        "Give a time within it."));
            } else if (i > 0 && span.start() < spans.get(i - 1).end()) {
                problems.add(problem(
                        "start-" + i,
                        sentence + " begins before the one above it ends.",
                        "Begin at " + Seconds.of(spans.get(i - 1).end()) + " or later, or end that one earlier."));
            }
            if (span.end() <= span.start()) {
                problems.add(
                        problem("end-" + i, sentence + " ends before it begins.", "Give a time after its beginning."));
            } else if (span.end() > length) {
                problems.add(problem(
                        "end-" + i,
                        sentence + " ends after the recording, which takes " + Seconds.of(length) + " seconds.",
                        "Give a time within it."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static Problem problem(String field, String what, String remedy) {
        return Problem.in("captions", what, remedy).inField(field);
    }
}
