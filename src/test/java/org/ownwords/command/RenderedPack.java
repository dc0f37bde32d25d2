package org.ownwords.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A pack of one campaign, and what rendering it writes. */
@SuppressWarnings("NullAway.Init") // each test writes its own pack first
abstract class RenderedPack {

    @TempDir
    Path folder;

    PackFixture pack;
    Path out;

    @BeforeEach
    void pack() throws IOException {
        pack = PackFixture.in(folder.resolve("pack"));
        out = folder.resolve("out/below");
    }

    Console render(String... more) {
        String[] fixed = {"render", pack.campaign(), "--out", out.toString()};
        return Console.run(Stream.of(fixed, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    List<String> written() throws IOException {
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".kept/") && !file.startsWith("00-contents"))
                    .sorted()
                    .toList();
        }
    }
}
