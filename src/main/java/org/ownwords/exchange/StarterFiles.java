package org.ownwords.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ownwords.base.TextFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The starter pack, wherever the program was packed to. */
final class StarterFiles implements PackFiles {
    private static final String ROOT = "pack/";

    private final SortedMap<String, Resource> files = new TreeMap<>();

    StarterFiles() {
        try {
            find("classpath*:" + ROOT + "translations/**/*.*");
            find("classpath*:" + ROOT + "campaigns/**/*.*");
        } catch (IOException e) {
            throw FolderFiles.unreadable(name());
        }
    }

    private void find(String pattern) throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String address = resource.getURL().toString();
            String path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
            if (PackFiles.carries(path)) {
                files.put(path, resource);
            }
        }
    }

    @Override
    public String name() {
        return "the starter pack";
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String path) {
        Resource resource = files.get(path);
        if (resource == null) {
            throw FolderFiles.unreadable(path);
        }
        try (InputStream file = resource.getInputStream()) {
            return file.readNBytes(TextFile.LIMIT + 1);
        } catch (IOException e) {
            throw FolderFiles.unreadable(path);
        }
    }
}
