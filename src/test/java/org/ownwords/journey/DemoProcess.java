package org.ownwords.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The demo of the built jar, in a process of its own and started from a folder that holds nothing else. */
final class DemoProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "ownwords.jar").toAbsolutePath();
    private static final String READY = "Ownwords is ready at ";

    private final Path folder;
    private final Process process;
    private final URI address;
    private final StringBuffer output = new StringBuffer();
    private final CountDownLatch saidSomethingFinal = new CountDownLatch(1);

    private DemoProcess(Path folder, int port) throws IOException {
        this.folder = folder;
        this.address = URI.create("http://localhost:" + port);
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        JAR.toString(),
                        "demo")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        start.environment().put("SERVER_PORT", String.valueOf(port));
        this.process = start.start();
        Thread drain = new Thread(this::drain, "output of the demo");
        drain.setDaemon(true);
        drain.start();
    }

    /** Starts it on a free port and returns when it has said that it is ready and its health page agrees. */
    static DemoProcess start() throws IOException, InterruptedException {
        DemoProcess demo = new DemoProcess(Files.createTempDirectory("ownwords-journey-"), freePort());
        boolean said = demo.saidSomethingFinal.await(3, TimeUnit.MINUTES);
        if (!said || !demo.healthy()) {
            String output = demo.output();
            demo.close();
            throw new IllegalStateException("The demo did not become ready. It said:\n" + output);
        }
        return demo;
    }

    /** The address of a path of it. */
    String at(String path) {
        return address.resolve(path).toString();
    }

    /** Everything that it has printed so far. */
    String output() {
        return output.toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean healthy() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            return false;
        }
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(at("/public/health"))).build();
        return HttpClient.newHttpClient()
                        .send(health, HttpResponse.BodyHandlers.ofString())
                        .statusCode()
                == 200;
    }

    private void drain() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.startsWith(READY)) {
                    saidSomethingFinal.countDown();
                }
            }
        } catch (IOException ended) {
            output.append(ended).append('\n');
        } finally {
            saidSomethingFinal.countDown();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
