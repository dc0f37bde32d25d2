package org.ownwords.delivery.dispatch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.delivery.gateway.simulator.Simulator;

/** The proof behind {@code src/test/kill/kill-test}: kills a sending node over and over, and lets the journal testify. */
final class KillProof {

    private static final Pattern TO = Pattern.compile("&to=([^&]+)&");

    private final Map<String, String> options = new HashMap<>();
    private final Instant start = Instant.now();
    private final Random random;
    private final int people;
    private final int kills;
    private final boolean canBeAsked;
    private final Path folder;
    private int midway;

    private KillProof(String[] arguments) throws IOException {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        long seed = Long.parseLong(options.getOrDefault("--seed", Long.toString(System.nanoTime() % 1_000_000)));
        random = new Random(seed);
        people = Integer.parseInt(options.getOrDefault("--people", "5000"));
        kills = Integer.parseInt(options.getOrDefault("--kills", "50"));
        canBeAsked = options.getOrDefault("--mode", "ask").equals("ask");
        folder = Files.createTempDirectory("kill-test");
        System.out.println("seed " + seed + ", files in " + folder);
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new KillProof(arguments).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        String url = options.get("--url");
        String database = options.getOrDefault("--database", "h2");
        if (url != null) {
            return prove(url, options.getOrDefault("--user", "postgres"));
        }
        if (database.equals("h2")) {
            return prove(
                    "jdbc:h2:file:" + folder.resolve("ownwords")
                            + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000",
                    "sa");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            return prove(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private boolean prove(String url, String user) throws IOException, InterruptedException {
        Path journal = folder.resolve("simulator.journal");
        Process simulator = java(Simulator.class, "--port", "0", "--journal", journal.toString());
        try (BufferedReader said = simulator.inputReader(StandardCharsets.UTF_8)) {
            String address = said.readLine().replace("simulator at ", "");
            int rate = Math.max(20, people * 3 / Math.max(1, kills));
            List<String> arguments = List.of(
                    url,
                    user,
                    folder.toString(),
                    address,
                    Integer.toString(people),
                    Boolean.toString(canBeAsked),
                    Integer.toString(rate));
            for (int kill = 1; kill <= kills; kill++) {
                killOnce(arguments, journal, kill);
            }
            Map<String, Long> last = finish(arguments);
            return judge(journal, last);
        } finally {
            simulator.destroyForcibly().waitFor();
        }
    }

    private void killOnce(List<String> arguments, Path journal, int kill) throws IOException, InterruptedException {
        checkTime();
        Process node = java(KillNode.class, arguments.toArray(String[]::new));
        try (BufferedReader said = node.inputReader(StandardCharsets.UTF_8)) {
            // Now and then at any moment of its start; else once it sends.
            if (kill % 8 == 0) {
                node.waitFor(random.nextInt(2500), TimeUnit.MILLISECONDS);
            } else {
                String line = said.readLine();
                while (line != null && !line.equals("ready")) {
                    line = said.readLine();
                }
                node.waitFor(100 + random.nextInt(1100), TimeUnit.MILLISECONDS);
            }
            boolean alive = node.isAlive();
            node.destroyForcibly().waitFor();
            long sent = messages(journal).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (alive && sent < people) {
                midway++;
            }
            System.out.println("kill " + kill + ": " + sent + " messages in the journal");
        }
    }

    private Map<String, Long> finish(List<String> arguments) throws IOException, InterruptedException {
        Process node = java(KillNode.class, arguments.toArray(String[]::new));
        Map<String, Long> said = new HashMap<>();
        try (BufferedReader output = node.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                checkTime();
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].matches("\\d+")) {
                    said.put(words[0], Long.parseLong(words[1]));
                }
            }
        }
        if (node.waitFor() != 0) {
            throw new IllegalStateException("the node ended with " + node.exitValue());
        }
        return said;
    }

    private boolean judge(Path journal, Map<String, Long> last) throws IOException {
        Map<String, Long> perPerson = messages(journal);
        long twice = perPerson.values().stream().filter(times -> times > 1).count();
        long unknown = last.getOrDefault("unknown", 0L);
        long accepted = last.getOrDefault("accepted", 0L);
        boolean good = canBeAsked
                ? twice == 0 && perPerson.size() == people && accepted == people
                : twice == 0 && accepted + unknown == people && perPerson.size() >= accepted;
        System.out.printf(
                "%s: %d people, %d kills (%d while sending), %d reached, %d sent twice, %d accepted, %d counted, %d unknown and"
                        + " listed, %d seconds%n",
                good ? "PROVEN" : "FAILED",
                people,
                kills,
                midway,
                perPerson.size(),
                twice,
                accepted,
                last.getOrDefault("counted", 0L),
                unknown,
                Duration.between(start, Instant.now()).toSeconds());
        return good;
    }

    private static Map<String, Long> messages(Path journal) throws IOException {
        Map<String, Long> perPerson = new HashMap<>();
        try (Stream<String> lines = Files.lines(journal, StandardCharsets.UTF_8)) {
            lines.filter(line -> line.contains("kind=message&")).forEach(line -> {
                Matcher to = TO.matcher(line);
                if (to.find()) {
                    perPerson.merge(to.group(1), 1L, Long::sum);
                }
            });
        }
        return perPerson;
    }

    private void checkTime() {
        long minutes = Long.parseLong(options.getOrDefault("--minutes", "15"));
        if (Duration.between(start, Instant.now()).toMinutes() >= minutes) {
            throw new IllegalStateException("not done within " + minutes + " minutes");
        }
    }

    private Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }
}
