package org.ownwords.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.exchange.provenance.ManifestFile;
import org.ownwords.exchange.provenance.PackManifest;

/** Compares a pack with what it says of itself. */
final class PackSeal {

    private PackSeal() {}

    /**
     * What the pack says of itself; empty where it says nothing.
     *
     * @throws ProblemException if it cannot be read, or a file was changed, added or taken away since; nothing of such a pack is used
     */
    static Optional<PackManifest> read(PackFiles files) {
        if (!files.paths().contains(PackManifest.PATH)) {
            return Optional.empty();
        }
        PackManifest manifest = ManifestFile.read(
                TextFile.decode(PackManifest.PATH, files.read(PackManifest.PATH), PackFiles.LARGEST_MANIFEST));
        List<Problem> problems = new ArrayList<>();
        for (String path : files.paths()) {
            if (path.equals(PackManifest.PATH)) {
                continue;
            }
            String stated = manifest.files().get(path);
            if (stated == null) {
                problems.add(wrong(path, "It was added after the pack was made."));
            } else if (!stated.equals(digest(files.read(path)))) {
                problems.add(wrong(path, "It was changed after the pack was made."));
            }
        }
        manifest.files().keySet().stream()
                .filter(path -> !files.paths().contains(path))
                .forEach(path -> problems.add(wrong(path, "It was taken out after the pack was made.")));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return Optional.of(manifest);
    }

    private static Problem wrong(String path, String what) {
        return Problem.in(
                path,
                what,
                "Ask who made it for the pack as they made it; or take out pack.yaml, and with it what it says of its origin.");
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
