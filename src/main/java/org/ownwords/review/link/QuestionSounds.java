package org.ownwords.review.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Installation;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The questions with their answers read aloud, for those who judge by ear. Content, shared across the installation. */
@Component
public class QuestionSounds {

    /** The largest, in bytes: a question is short. */
    public static final int LARGEST = 2 << 20;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final InvitationRules rules;
    private final Clock clock;
    private final Path folder;

    /**
     * A question or a page read aloud.
     *
     * @param about the claim that the question is about, or the {@link LinkPage#key}
     */
    public record Sound(String about, LanguageTag tag, String contentType, String fileName) {}

    public QuestionSounds(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Accounts accounts,
            Installation installation,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.rules = new InvitationRules(accounts);
        this.clock = clock;
        this.folder = installation.data().resolve("question-sounds");
    }

    /** Keeps a question read aloud; or a page of the link; the newest in a language is heard. */
    public void add(Actor actor, String about, LanguageTag tag, byte[] sound) {
        rules.mayInvite(actor);
        if (sound.length > LARGEST) {
            throw InvitationRules.problem("sound", "The recording is larger than 2 MB.", "Read the question alone.");
        }
        String type = Sounds.contentType(sound)
                .orElseThrow(() -> InvitationRules.problem(
                        "sound", "The file is no sound.", "Choose an MP3, M4A, Ogg or WAV file."));
        String fileName = UUID.randomUUID() + ".sound";
        keep(fileName, sound);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into review_question_sound
                                (claim, tag, content_type, file_name, person_id, organisation_id, recorded_at)
                            values (:claim, :tag, :type, :file, :person, :organisation, :now)""")
                    .param("claim", about)
                    .param("tag", tag.value())
                    .param("type", type)
                    .param("file", fileName)
                    .param("person", actor.person().value())
                    .param("organisation", actor.organisation().value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            audit.record(actor, "review.record-question", "question/" + about, tag.value());
        });
    }

    /** The newest of each question and page in a language. */
    public Map<String, Sound> in(LanguageTag tag) {
        Map<String, Sound> newest = new TreeMap<>();
        jdbc.sql("select * from review_question_sound where tag = :tag order by id")
                .param("tag", tag.value())
                .query((row, n) -> new Sound(
                        row.getString("claim"), tag, row.getString("content_type"), row.getString("file_name")))
                .list()
                .forEach(sound -> newest.put(sound.about(), sound));
        return newest;
    }

    /** The newest of a question or page in a language. */
    public Optional<Sound> find(String about, LanguageTag tag) {
        return Optional.ofNullable(in(tag).get(about));
    }

    /** Its bytes. */
    public byte[] bytes(Sound sound) {
        try {
            return Files.readAllBytes(folder.resolve(sound.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("a question read aloud cannot be read", e);
        }
    }

    private void keep(String fileName, byte[] sound) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, sound);
            Files.move(part, folder.resolve(fileName), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("a question read aloud cannot be kept", e);
        }
    }
}
