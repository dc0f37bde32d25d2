package org.ownwords.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One campaign's folder as the pack that it stands in, or beside the texts of the starter pack where it stands by itself; other
 * campaigns are left out.
 *
 * @param shared where the shared texts stand
 * @param folder the campaign's own files
 * @param prefix their path in the pack, {@code campaigns/<name>/}
 */
record CampaignFiles(PackFiles shared, FolderFiles folder, String prefix) implements PackFiles {

    static CampaignFiles of(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        String prefix = "campaigns/" + folder.getFileName() + "/";
        Optional<Path> pack = Optional.ofNullable(folder.getParent())
                .filter(parent -> parent.endsWith("campaigns"))
                .map(Path::getParent)
                .filter(root -> Files.isDirectory(root.resolve("translations")));
        return new CampaignFiles(
                pack.map(PackFiles::folder).orElseGet(PackFiles::starter),
                FolderFiles.walked(folder, path -> !path.startsWith(".") && !path.contains("/.")),
                prefix);
    }

    @Override
    public String name() {
        return folder.name();
    }

    @Override
    public SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>();
        shared.paths().stream().filter(path -> path.startsWith("translations/")).forEach(paths::add);
        folder.paths().forEach(path -> paths.add(prefix + path));
        return paths;
    }

    @Override
    public byte[] read(String path) {
        return path.startsWith(prefix) ? folder.read(path.substring(prefix.length())) : shared.read(path);
    }
}
