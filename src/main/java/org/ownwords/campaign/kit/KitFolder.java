package org.ownwords.campaign.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.springframework.stereotype.Component;

/** Where kits lie in the data folder, each organisation's apart from the others'. */
@Component
class KitFolder {

    private final Path folder;

    KitFolder(Installation installation) {
        this.folder = installation.data().resolve("kits");
    }

    /** The zip of a kit. */
    Path zip(OrganisationId organisation, KitId kit) {
        return of(organisation).resolve("kit-" + kit.value() + ".zip");
    }

    /** The finished pieces of an organisation. */
    KeptPieces pieces(OrganisationId organisation) {
        return new KeptPieces(of(organisation).resolve("pieces"));
    }

    private Path of(OrganisationId organisation) {
        return folder.resolve(String.valueOf(organisation.value()));
    }

    /**
     * Who works in this folder: the same after a restart, so that a killed worker's kits are gone on with at once; a name for
     * this run alone where another process works in it already.
     */
    Worker worker() {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("worker.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return new Worker(UUID.randomUUID().toString(), null);
            }
            Path name = folder.resolve("worker.txt");
            if (!Files.exists(name)) {
                Files.writeString(name, UUID.randomUUID().toString());
            }
            return new Worker(Files.readString(name).strip(), channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ofThisProcess) {
            return Optional.empty();
        }
    }

    /** One worker; the folder is its own until it is closed. */
    record Worker(String name, @Nullable FileChannel held) implements AutoCloseable {
        @Override
        public void close() {
            try {
                if (held != null) {
                    held.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
