package org.ownwords.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Recordings of texts read aloud; the sound is a file of the data folder, its row says what was read by which dialect. */
@Component
public class Recordings {
    /** The largest recording that is taken, in bytes. */
    public static final int LIMIT = 20 << 20;

    private static final int LONGEST = 30 * 60;
    private static final String WHERE = "recording";

    private final RecordingStore store;
    private final VariantStore variants;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;
    private final Path folder;

    public Recordings(
            JdbcClient jdbc, TransactionOperations transactions, Audit audit, Clock clock, Installation installation) {
        this.store = new RecordingStore(jdbc);
        this.variants = new VariantStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.folder = installation.data().resolve("recordings");
    }

    /**
     * Keeps a recording of exactly these words; audited.
     *
     * @param seconds its length, from 1 to 1800
     * @throws org.ownwords.base.ProblemException if it is too large or too long, is no sound, or no revision has these words
     */
    public Recording attach(Actor actor, SectionRef section, LanguageTag spokenIn, int seconds, byte[] sound) {
        AudioType type = check(section, seconds, sound);
        String fileName = digest(sound) + "." + type.ending();
        // The file first: a row must never name a file that is not there; a file without a row does no harm.
        keep(fileName, sound);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Objects.requireNonNull(transactions.execute(status -> {
            Recording recording = new Recording(
                    new RecordingId(0), section, spokenIn, type, fileName, sound.length, seconds, actor.person(), now);
            RecordingId id = store.add(recording);
            audit.record(
                    actor,
                    "recording.attach",
                    "recording/" + id.value(),
                    section.variant() + " " + section.digest().brief() + " spoken in " + spokenIn);
            return store.find(id).orElseThrow();
        }));
    }

    /** Every recording of exactly these words, newest first. */
    public List<Recording> find(SectionRef section) {
        return store.find(section);
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
     * The sound, to be closed by the caller.
     *
     * @throws UncheckedIOException if its file is gone
     */
    public InputStream open(Recording recording) {
        try {
            return Files.newInputStream(folder.resolve(recording.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the sound of recording " + recording.id().value() + " cannot be read", e);
        }
    }

    private AudioType check(SectionRef section, int seconds, byte[] sound) {
        if (sound.length > LIMIT) {
            throw problem("sound", "The recording is larger than 20 MB.", "Save it as MP3 or Ogg at a lower rate.");
        }
        if (seconds < 1 || seconds > LONGEST) {
            throw problem(
                    "seconds",
                    "The length is not from 1 second to 30 minutes.",
                    "Enter how long it plays, in seconds.");
        }
        if (variants.holding(section).isEmpty()) {
            throw problem(
                    "sound", "No text has the words that this recording is for.", "Record the words as they are now.");
        }
        return AudioType.of(sound)
                .orElseThrow(() -> problem("sound", "The file is no sound.", "Send MP3, Ogg, M4A or WAV."));
    }

    private void keep(String fileName, byte[] sound) {
        try {
            Files.createDirectories(folder);
            Path target = folder.resolve(fileName);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, sound);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the recording cannot be kept in " + folder, e);
        }
    }

    private static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in(WHERE, what, remedy).inField(field));
    }

    private static String digest(byte[] sound) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sound));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
