package org.ownwords.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.SortedSet;
import org.ownwords.base.TextFile;
import org.ownwords.exchange.provenance.PackManifest;

/** Where a content pack stands: a folder, a zip or the program itself. */
public interface PackFiles {
    /** The most files that a pack may hold. */
    int MOST_FILES = 20_000;

    /** The largest manifest that is read, in bytes: it names every file and every approval. */
    int LARGEST_MANIFEST = 8 << 20;

    /** The largest file of that path that is read, in bytes. */
    static int limit(String path) {
        return path.equals(PackManifest.PATH) ? LARGEST_MANIFEST : TextFile.LIMIT;
    }

    /** What messages call the place. */
    String name();

    /** The paths of what it carries, with forward slashes. */
    SortedSet<String> paths();

    /**
     * A file's bytes; of a file larger than is read, one byte more than that.
     *
     * @throws org.ownwords.base.ProblemException if it cannot be read
     */
    byte[] read(String path);

    /**
     * A folder; links inside are not followed.
     *
     * @throws org.ownwords.base.ProblemException if it is none or holds no {@code translations}
     */
    static PackFiles folder(Path folder) {
        return FolderFiles.of(folder);
    }

    /** The starter pack, packed with the program. */
    static PackFiles starter() {
        return new StarterFiles();
    }

    /**
     * The folder of one campaign, as {@code campaigns/<its name>/}, with the shared texts of the pack that it stands in, or of
     * the starter pack where it stands by itself.
     */
    static PackFiles campaign(Path folder) {
        return CampaignFiles.of(folder);
    }

    /**
     * A zip, read to its end.
     *
     * @throws org.ownwords.base.ProblemException if it is none, is too large, or a path in it climbs out
     */
    static PackFiles zip(String name, InputStream zip) {
        return ZipFiles.read(name, zip);
    }

    /** Whether a path belongs to what packs carry: texts, plans, templates, and what the pack says of itself. */
    static boolean carries(String path) {
        return (path.equals(PackManifest.PATH)
                        || path.startsWith("translations/")
                        || path.startsWith("campaigns/")
                        || path.startsWith("templates/"))
                && !path.contains("/.")
                && !path.endsWith("/");
    }
}
