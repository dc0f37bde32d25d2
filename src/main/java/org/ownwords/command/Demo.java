package org.ownwords.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code demo}: everything to try, nothing that reaches anybody. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a demo with invented people in a database of its own, open to this computer alone.",
            "Nothing is sent to anybody. Its clock starts on a weekday at 10:00 in London."
        })
final class Demo implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the demo in this folder. Without it, the demo is gone when it stops.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description =
                    "Take templates from this folder of a content pack, and again whenever they change; see docs/templates.md.")
    private Optional<Path> content = Optional.empty();

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        String[] given = Root.settingsOnly(spec.commandLine(), settings);
        Path folder = data.isPresent() ? data.get() : temporary();
        // On the command line, so that no setting from elsewhere opens the demo to the world.
        Map<String, String> own = Map.of(
                "ownwords.demo", "true",
                "ownwords.data", folder.toString(),
                "ownwords.keys", folder.resolve("keys").toString(),
                "ownwords.public-address", "http://localhost:${server.port}",
                "server.address", "127.0.0.1",
                "spring.profiles.active", "demo",
                "spring.datasource.url",
                        "jdbc:h2:file:${ownwords.data}/demo;WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                "spring.datasource.username", "demo",
                "spring.datasource.password", "");
        List<String> all = new ArrayList<>(List.of(given));
        own.forEach((name, setting) -> all.add("--" + name + "=" + refusingAnother(name, given, setting)));
        content.ifPresent(pack -> all.add("--ownwords.content=" + pack));
        return WebApplication.run(new SpringApplication(Ownwords.class), all.toArray(String[]::new));
    }

    private String refusingAnother(String name, String[] given, String setting) {
        for (String typed : given) {
            if (typed.startsWith("--" + name + "=")) {
                throw new ParameterException(
                        spec.commandLine(), "The demo sets " + name + " itself. Its folder is chosen by --data DIR.");
            }
        }
        return setting;
    }

    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("ownwords-demo-");
        // Spring runs this after it has closed the database.
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException kept) {
                System.err.println("ownwords: The demo's folder could not be removed: " + folder);
            }
        });
        return folder;
    }
}
