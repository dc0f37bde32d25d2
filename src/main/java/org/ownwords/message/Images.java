package org.ownwords.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.CleanPicture;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The library of images: each with words for those who do not see it, who is shown, their consent and its end, and the
 * communities that are content with it. Where anybody is shown, an image without a consent that covers today is not given out.
 */
@Component
public class Images {
    /** The most pixels of an image's longer side: enough for the width of A4 at 300 to the inch. */
    private static final int LONGEST = 2480;

    private final ImageStore store;
    private final ImageRules rules;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;
    private final Path folder;

    public Images(
            JdbcClient jdbc, TransactionOperations transactions, Audit audit, Clock clock, Installation installation) {
        this.store = new ImageStore(jdbc);
        this.rules = new ImageRules();
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.folder = installation.data().resolve("images");
    }

    /** Every image, newest first, also those taken out. */
    public List<LibraryImage> all() {
        return store.all();
    }

    /** An image by identity. */
    public Optional<LibraryImage> find(ImageId id) {
        return store.find(id);
    }

    /**
     * Keeps an image, drawn anew without metadata; audited.
     *
     * @throws ProblemException with every field that is wrong, also where somebody is shown and nobody consented
     */
    public ImageId add(Actor actor, NewImage image, byte[] sent) {
        NewImage kept = rules.checked(image, today());
        CleanPicture picture = CleanPicture.of(sent, "picture", LONGEST);
        String fileName = digest(picture.bytes()) + "." + picture.type().ending();
        // The file first: a row must never name a file that is not there; a file without a row does no harm.
        keep(fileName, picture.bytes());
        Instant now = now();
        return Objects.requireNonNull(transactions.execute(status -> {
            ImageId id = store.add(kept, picture, fileName, actor.person(), now);
            store.describe(id, LibraryImage.ENGLISH, kept.alternativeText());
            kept.consent().ifPresent(consent -> store.addConsent(id, consent, actor.person(), now));
            audit.record(actor, "image.add", name(id), kept.title());
            return id;
        }));
    }

    /** Describes an image in a language; audited. */
    public void describe(Actor actor, ImageId id, LanguageTag language, String words) {
        String kept = rules.description(words);
        change(actor, id, "image.describe", language.value(), now -> store.describe(id, language, kept));
    }

    /** Records a new consent in place of the one before; audited without the name. */
    public void consent(Actor actor, ImageId id, ImageConsent consent) {
        ImageConsent kept = rules.consent(consent, today());
        change(actor, id, "image.consent", "until " + kept.expiresOn(), now -> {
            store.endConsent(id, now);
            store.addConsent(id, kept, actor.person(), now);
        });
    }

    /** Ends the consent now: an image that shows people is given out no more; audited. */
    public void withdrawConsent(Actor actor, ImageId id) {
        change(actor, id, "image.withdraw-consent", "", now -> store.endConsent(id, now));
    }

    /** Records that a community is content with it; audited. */
    public void approve(Actor actor, ImageId id, ImageApproval approval) {
        ImageApproval kept = rules.approval(approval, today());
        change(actor, id, "image.approve", kept.name(), now -> store.approve(id, kept, actor.person(), now));
    }

    /** Takes it out of the library; audited. */
    public void retire(Actor actor, ImageId id) {
        change(actor, id, "image.retire", "", now -> store.retire(id, now));
    }

    /**
     * The picture for something that is made today.
     *
     * @throws ProblemException if it was taken out, or shows people whose consent does not cover today
     */
    public byte[] forUse(ImageId id) {
        LibraryImage image = store.find(id).orElseThrow(ImageRules::unknown);
        image.whyNot(today()).ifPresent(reason -> {
            throw new ProblemException(Problem.in(
                    "image " + id.value(), reason, "Renew the consent on its page, or choose another image."));
        });
        return bytes(image);
    }

    /**
     * The picture as staff look after it, whatever its consent; for no other use.
     *
     * @throws UncheckedIOException if its file is gone
     */
    public byte[] bytes(LibraryImage image) {
        try {
            return Files.readAllBytes(folder.resolve(image.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("image " + image.id().value() + " cannot be read", e);
        }
    }

    private void change(Actor actor, ImageId id, String action, String detail, Consumer<Instant> what) {
        Instant now = now();
        transactions.executeWithoutResult(status -> {
            if (!store.lock(id)) {
                throw ImageRules.unknown();
            }
            what.accept(now);
            audit.record(actor, action, name(id), detail);
        });
    }

    private void keep(String fileName, byte[] picture) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, picture);
            Files.move(
                    part,
                    folder.resolve(fileName),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the image cannot be kept in " + folder, e);
        }
    }

    private static String name(ImageId id) {
        return "image/" + id.value();
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String digest(byte[] picture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
