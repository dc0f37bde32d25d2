package org.ownwords.campaign.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What was made before, one folder to a key, so that work goes on after an interruption and only what changed is made again. A
 * piece appears whole or not at all; one that was torn or touched since is not taken.
 */
final class KeptPieces {

    private static final String LIST = "piece.txt";
    private static final String UNFINISHED = ".new-";

    private final Path folder;

    KeptPieces(Path folder) {
        this.folder = folder;
    }

    /** The piece of a key, if it is there and whole. */
    Optional<KeptPiece> find(String key) {
        Path at = at(key);
        try (BufferedReader list = Files.newBufferedReader(at.resolve(LIST))) {
            LocalDate madeOn = LocalDate.parse(line(list));
            List<KeptPiece.Entry> files = new ArrayList<>();
            for (String line = list.readLine(); line != null; line = list.readLine()) {
                String[] parts = line.split(" ", 3);
                Path file = at.resolve("file" + parts[2]);
                files.add(new KeptPiece.Entry(parts[2], file, Long.parseLong(parts[1]), parts[0]));
            }
            for (KeptPiece.Entry file : files) {
                if (Files.size(file.at()) != file.size() || !digest(file.at()).equals(file.digest())) {
                    return Optional.empty();
                }
            }
            return files.isEmpty() ? Optional.empty() : Optional.of(new KeptPiece(key, madeOn, List.copyOf(files)));
        } catch (IOException | RuntimeException torn) {
            return Optional.empty();
        }
    }

    /** Keeps a piece. */
    KeptPiece keep(String key, LocalDate madeOn, List<KitFile> files) {
        Path unfinished = folder.resolve(UNFINISHED + UUID.randomUUID());
        try {
            Files.createDirectories(unfinished);
            List<String> list = new ArrayList<>(List.of(madeOn.toString()));
            for (KitFile file : files) {
                Files.write(unfinished.resolve("file" + file.ending()), file.bytes());
                list.add(KitKeys.digest(file.bytes()) + " " + file.bytes().length + " " + file.ending());
            }
            Files.write(unfinished.resolve(LIST), list);
            put(unfinished, at(key));
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished.toFile());
            throw new UncheckedIOException(e);
        }
        return find(key).orElseThrow(() -> new IllegalStateException("what was kept cannot be read: " + at(key)));
    }

    /** Marks a piece as used, so that it is not removed by age. */
    void touch(String key, Instant now) {
        try {
            Files.setLastModifiedTime(at(key), FileTime.from(now));
        } catch (IOException gone) {
            // It is made again when it is next asked for.
        }
    }

    /** Removes the pieces that nothing used since, and what a killed run left unfinished. */
    void removeOlderThan(Instant limit) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> pieces = Files.list(folder)) {
            for (Path piece : pieces.toList()) {
                if (Files.getLastModifiedTime(piece).toInstant().isBefore(limit)) {
                    FileSystemUtils.deleteRecursively(piece);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path unfinished, Path at) throws IOException {
        try {
            FileSystemUtils.deleteRecursively(at);
            Files.move(unfinished, at, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException other) {
            // Another thread made the same at the same time.
            if (!Files.exists(at.resolve(LIST))) {
                throw other;
            }
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private Path at(String key) {
        return folder.resolve(key);
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the list of files is empty");
        }
        return line;
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = KitKeys.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
