package org.ownwords.message;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Recording.Size;
import org.ownwords.sound.Heard;
import org.ownwords.sound.Listening;
import org.ownwords.sound.SmallFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Recordings of texts read aloud; the sound is a file of the data folder, its row says what was read by which dialect. */
@Component
public class Recordings {
    /** The largest recording that is taken, in bytes. */
    public static final int LIMIT = 20 << 20;

    private final RecordingStore store;
    private final CaptionStore captions;
    private final VariantStore variants;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;
    private final RecordingFiles files;

    public Recordings(
            JdbcClient jdbc, TransactionOperations transactions, Audit audit, Clock clock, Installation installation) {
        this.store = new RecordingStore(jdbc);
        this.captions = new CaptionStore(jdbc);
        this.variants = new VariantStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.files = new RecordingFiles(installation.data().resolve("recordings"));
    }

    /**
     * Listens to a recording of exactly these words and keeps it with small files of it and a first guess when each sentence is
     * spoken; audited.
     *
     * @throws ProblemException if the words are no revision's, the sound cannot be listened to, is larger than {@link #LIMIT} or
     *     nothing is heard in it, the reader has not agreed, or it is not said whose number they speak; with the field
     */
    public Recording attach(Actor actor, NewRecording handedIn, byte[] sound) {
        Section words = words(handedIn.section());
        Optional<String> filled = RecordingRules.check(handedIn, words, London.today(clock), List.of());
        if (sound.length > LIMIT) {
            throw new ProblemException(RecordingRules.problem(
                    "sound", "The recording is larger than 20 MB.", "Save it as MP3 or Ogg Opus at a lower rate."));
        }
        Heard heard = Listening.to(sound);
        if (heard.measures().silentStart() >= heard.measures().millis()) {
            throw new ProblemException(RecordingRules.problem(
                    "sound",
                    "Nothing can be heard in this recording.",
                    "Check that the microphone is on and not covered, and record it again."));
        }
        double gain = heard.measures().gain();
        byte[] opus = SmallFile.opus(heard.speech(), gain);
        byte[] mp3 = SmallFile.mp3(heard.speech(), gain);
        String name = FilledWords.sha256(sound) + "." + heard.type().ending();
        // The files first: a row must never name a file that is not there; a file without a row does no harm.
        files.keep(name, sound);
        files.keep(RecordingFiles.name(name, Size.OPUS), opus);
        files.keep(RecordingFiles.name(name, Size.MP3), mp3);
        Recording recording = new Recording(
                new RecordingId(0),
                handedIn.section(),
                handedIn.spokenIn(),
                Optional.of(heard.type()),
                name,
                sound.length,
                heard.measures().seconds(),
                Optional.of(heard.measures()),
                Optional.of(new Recording.Small(opus.length, mp3.length)),
                Optional.empty(),
                filled,
                reader(handedIn),
                actor.person(),
                now());
        return keep(actor, recording, CaptionGuess.of(SpokenSentences.of(words), heard));
    }

    /**
     * Keeps the address of a video in which somebody signs what exactly these words say; audited.
     *
     * @throws ProblemException if the words are no revision's, the address is none of a website, the signer has not agreed, or it
     *     is not said whose number they sign; with the field
     */
    public Recording link(Actor actor, NewRecording handedIn, String address) {
        Section words = words(handedIn.section());
        Optional<String> filled =
                RecordingRules.check(handedIn, words, London.today(clock), VideoAddress.problems(address));
        Recording recording = new Recording(
                new RecordingId(0),
                handedIn.section(),
                handedIn.spokenIn(),
                Optional.empty(),
                "",
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                VideoAddress.find(address),
                filled,
                reader(handedIn),
                actor.person(),
                now());
        return keep(actor, recording, List.of());
    }

    private static Recording.Reader reader(NewRecording handedIn) {
        return new Recording.Reader(
                handedIn.reader().strip(), handedIn.dialect().strip(), handedIn.until(), Optional.empty());
    }

    private Recording keep(Actor actor, Recording recording, List<Caption> guess) {
        return Objects.requireNonNull(transactions.execute(status -> {
            RecordingId id = store.add(recording);
            if (!guess.isEmpty()) {
                captions.add(id, recording.section().digest(), guess, Optional.empty(), recording.uploadedAt());
            }
            SectionRef section = recording.section();
            audit.record(
                    actor,
                    "recording.attach",
                    "recording/" + id.value(),
                    section.variant() + " " + section.digest().brief() + " in " + recording.spokenIn());
            return store.find(id).orElseThrow();
        }));
    }

    /**
     * Ends the use of a recording because its reader took back that they agreed, and deletes the sound for good, also where the
     * same sound was handed in for other words; audited.
     */
    public void withdraw(Actor actor, Recording recording) {
        transactions.executeWithoutResult(status -> {
            store.withdraw(recording, actor.person(), now());
            audit.record(
                    actor,
                    "recording.withdraw",
                    "recording/" + recording.id().value(),
                    recording.section().variant().toString());
        });
        if (recording.video().isEmpty()) {
            files.delete(recording);
        }
    }

    /** Every recording of exactly these words, newest first, also those whose reader took back that they agreed. */
    public List<Recording> find(SectionRef section) {
        return store.find(section);
    }

    /** Those that may be heard today, newest first. */
    public List<Recording> heard(SectionRef section) {
        return find(section).stream()
                .filter(recording -> recording.reader().agrees(London.today(clock)))
                .toList();
    }

    /** Every recording that may be heard today, newest first. */
    public List<Recording> heard() {
        LocalDate today = London.today(clock);
        return store.kept().stream()
                .filter(recording -> recording.reader().agrees(today))
                .toList();
    }

    /** The newest recording of exactly these words by a speaker of that language or dialect. */
    public Optional<Recording> find(SectionRef section, LanguageTag spokenIn) {
        return store.find(section).stream()
                .filter(recording -> recording.spokenIn().sameAs(spokenIn))
                .findFirst();
    }

    /** A recording by identity. */
    public Optional<Recording> find(RecordingId id) {
        return store.find(id);
    }

    /**
     * A file of the sound.
     *
     * @throws UncheckedIOException when it is read, if it is gone
     */
    public Path file(Recording recording, Size size) {
        return files.file(recording, size);
    }

    private Section words(SectionRef section) {
        return variants.holding(section)
                .flatMap(revision -> revision.content().section(section.section()))
                .orElseThrow(() -> new ProblemException(RecordingRules.problem(
                        "sound",
                        "No text has the words that this recording is for.",
                        "Record the words as they are now.")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
