package org.ownwords.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.CleanPicture;
import org.ownwords.base.Colour;
import org.ownwords.base.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Organisations' own colours and logos. Whether a brand looks like a police force's or the state's, people have to judge. */
@Component
public class Brands {
    /** More than a foot can carry and still be read. */
    static final int MOST_PARTNERS = 4;

    private static final int LONGEST = 1200;
    private static final String WHERE = "brand";

    private final BrandStore store;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Path folder;

    public Brands(JdbcClient jdbc, TransactionOperations transactions, Audit audit, Installation installation) {
        this.store = new BrandStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.folder = installation.data().resolve("logos");
    }

    /** The brand of an organisation; without colours or logos where it never set any. */
    public Brand of(OrganisationId organisation) {
        return new Brand(
                organisation, store.colours(organisation), store.logos(organisation), store.family(organisation));
    }

    /**
     * Sets the organisation's colours in place of those before; audited. Panel and letters on it go together.
     *
     * @throws org.ownwords.base.ProblemException if one of the two is missing, or their contrast is below 4.5 to 1, with both
     *     colours, the ratio and what to do
     */
    public void recolour(Actor actor, Map<BrandPart, InkedColour> colours) {
        check(colours);
        transactions.executeWithoutResult(status -> {
            store.replaceColours(actor.organisation(), colours);
            audit.record(
                    actor,
                    "brand.recolour",
                    "brand",
                    colours.entrySet().stream()
                            .map(set -> set.getKey().variable() + " "
                                    + set.getValue().screen())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        });
    }

    /**
     * Chooses the family of everything that is drawn for the organisation; audited.
     *
     * @param family the name of one that there is
     */
    public void choose(Actor actor, String family) {
        transactions.executeWithoutResult(status -> {
            store.choose(actor.organisation(), family);
            audit.record(actor, "brand.family", "brand", family);
        });
    }

    /**
     * Adds a logo, drawn anew without metadata; audited. Another one of its own takes the place of the one before.
     *
     * @throws org.ownwords.base.ProblemException if it is neither PNG nor JPEG, too large, nameless or one too many
     */
    public LogoId addLogo(Actor actor, String name, boolean partner, byte[] sent) {
        FieldChecks checks = new FieldChecks(WHERE);
        String kept =
                checks.text("logoName", name, 200, "Say whose it is; it is read out to people who do not see it.");
        List<Logo> known = store.logos(actor.organisation());
        if (partner && known.stream().filter(Logo::partner).count() >= MOST_PARTNERS) {
            checks.add("logo", "There are " + MOST_PARTNERS + " partners' logos already.", "Take one away first.");
        }
        checks.done();
        CleanPicture picture = CleanPicture.of(sent, "logo", LONGEST);
        String fileName = keep(picture);
        return Objects.requireNonNull(transactions.execute(status -> {
            if (!partner) {
                known.stream()
                        .filter(logo -> !logo.partner())
                        .forEach(logo -> store.removeLogo(actor.organisation(), logo.id()));
            }
            LogoId id = store.addLogo(
                    actor.organisation(),
                    new Logo(
                            new LogoId(0), kept, partner, picture.type(), fileName, picture.width(), picture.height()));
            audit.record(actor, "brand.add-logo", "logo/" + id.value(), kept);
            return id;
        }));
    }

    /** Takes a logo away; audited. */
    public void removeLogo(Actor actor, LogoId id) {
        transactions.executeWithoutResult(status -> {
            if (!store.removeLogo(actor.organisation(), id)) {
                throw FieldChecks.unknown("logos", "logo");
            }
            audit.record(actor, "brand.remove-logo", "logo/" + id.value(), "");
        });
    }

    /** The picture of a logo. */
    public byte[] bytes(Logo logo) {
        try {
            return Files.readAllBytes(folder.resolve(logo.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("logo " + logo.id().value() + " cannot be read", e);
        }
    }

    /**
     * Whether letters on the panel can be read, for {@link #recolour}.
     *
     * @throws org.ownwords.base.ProblemException as {@link #recolour}
     */
    public void check(Map<BrandPart, InkedColour> colours) {
        FieldChecks checks = new FieldChecks(WHERE);
        check(checks, colours);
        checks.done();
    }

    private static void check(FieldChecks checks, Map<BrandPart, InkedColour> colours) {
        boolean hasPanel = colours.containsKey(BrandPart.PANEL);
        boolean hasInk = colours.containsKey(BrandPart.PANEL_INK);
        if (hasPanel != hasInk) {
            checks.add(
                    hasPanel ? "PANEL_INK" : "PANEL",
                    "Of the panel and the letters on it, one has a colour and the other has none.",
                    "Give both a colour, or neither.");
            return;
        }
        if (!hasPanel) {
            return;
        }
        Colour panel = Objects.requireNonNull(colours.get(BrandPart.PANEL)).screen();
        Colour ink = Objects.requireNonNull(colours.get(BrandPart.PANEL_INK)).screen();
        if (panel.contrast(ink) < Colour.TEXT) {
            checks.add(
                    "PANEL_INK",
                    String.format(
                            Locale.ROOT,
                            "Letters of %s on %s have a contrast of %.2f to 1; text needs %.1f.",
                            ink,
                            panel,
                            panel.contrast(ink),
                            Colour.TEXT),
                    "Make one lighter or the other darker.");
        }
    }

    private String keep(CleanPicture picture) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture.bytes());
            String fileName =
                    HexFormat.of().formatHex(digest) + "." + picture.type().ending();
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, picture.bytes());
            Files.move(
                    part,
                    folder.resolve(fileName),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return fileName;
        } catch (IOException e) {
            throw new UncheckedIOException("the logo cannot be kept in " + folder, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
