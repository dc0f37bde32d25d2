package org.ownwords.delivery.gateway.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A network that is none: takes texts and emails over HTTP on the loopback, keeps each in its journal, says that it was
 * delivered, and lets people write back. It runs as a process of its own, or within the demo's, and is the same in both.
 *
 * <pre>
 * POST /messages             takes a message: 201, or 422 with why; 07700 900981 has stopped, 900982 does not exist, 900983 is never reached
 * GET  /messages/REFERENCE   200 where it has it, else 404
 * GET  /entries?after=N      the journal from there, a line each; {@code most} at a time
 * POST /inbound              a person writes: from, to, text
 * </pre>
 */
public final class Simulator implements AutoCloseable {

    static {
        // Without it the server's answers wait 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String STOPPED = "+447700900981";
    private static final String NO_SUCH_NUMBER = "+447700900982";
    private static final String NEVER_REACHED = "+447700900983";

    private final Journal journal;
    private final HttpServer server;
    private final ExecutorService workers;
    private final ExecutorService receipts;
    private final Clock clock;

    /**
     * Starts one.
     *
     * @param port 0 for any free one
     * @param journal the file it testifies with; continued where it exists
     */
    public Simulator(int port, Path journal, Clock clock) throws IOException {
        this.clock = clock;
        this.journal = new Journal(journal);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        workers = Executors.newFixedThreadPool(16, Simulator::thread);
        receipts = Executors.newSingleThreadExecutor(Simulator::thread);
        server.setExecutor(workers);
        server.createContext("/messages", this::messages);
        server.createContext("/entries", this::entries);
        server.createContext("/inbound", this::inbound);
        server.start();
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Runs one as a process of its own: {@code --port N --journal FILE}. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new java.util.HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Simulator simulator = new Simulator(
                Integer.parseInt(options.getOrDefault("--port", "0")),
                Path.of(options.getOrDefault("--journal", "simulator.journal")),
                Clock.systemUTC());
        System.out.println("simulator at " + simulator.address());
    }

    private void messages(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            take(exchange);
            return;
        }
        String reference = exchange.getRequestURI()
                .getPath()
                .substring("/messages".length())
                .replace("/", "");
        Optional<Entry> found = journal.message(reference);
        answer(
                exchange,
                found.isPresent() ? 200 : 404,
                found.map(EntryLine::write).orElse(""));
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        String to = form.getOrDefault("to", "");
        if (to.equals(STOPPED) || to.equals(NO_SUCH_NUMBER)) {
            answer(exchange, 422, to.equals(STOPPED) ? "stopped" : "no such number");
            return;
        }
        Entry message = journal.add(number -> new Entry(
                number,
                clock.instant(),
                Entry.MESSAGE,
                form.getOrDefault("reference", ""),
                form.getOrDefault("channel", ""),
                form.getOrDefault("from", ""),
                to,
                Optional.ofNullable(form.get("subject")),
                form.getOrDefault("text", ""),
                Optional.ofNullable(form.get("language")),
                form.getOrDefault("mark", "")));
        answer(exchange, 201, Long.toString(message.number()));
        receipts.execute(() -> receipt(message));
    }

    /** The telephone says that it has it, or the network that it never will. */
    private void receipt(Entry message) {
        try {
            journal.add(number -> new Entry(
                    number,
                    clock.instant(),
                    Entry.RECEIPT,
                    message.reference(),
                    message.channel(),
                    message.to(),
                    message.from(),
                    Optional.empty(),
                    message.to().equals(NEVER_REACHED) ? "failed" : "delivered",
                    Optional.empty(),
                    ""));
        } catch (IOException e) {
            // A receipt that is never told: networks do that, too.
            return;
        }
    }

    private void entries(HttpExchange exchange) throws IOException {
        Map<String, String> query = EntryLine.decode(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        List<Entry> entries = journal.after(
                Long.parseLong(query.getOrDefault("after", "0")), Integer.parseInt(query.getOrDefault("most", "500")));
        answer(exchange, 200, entries.stream().map(EntryLine::write).collect(Collectors.joining("\n")));
    }

    private void inbound(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        Entry entry = journal.add(number -> new Entry(
                number,
                clock.instant(),
                Entry.INBOUND,
                "in-" + java.util.UUID.randomUUID(),
                form.getOrDefault("channel", "SMS"),
                form.getOrDefault("from", ""),
                form.getOrDefault("to", ""),
                Optional.empty(),
                form.getOrDefault("text", ""),
                Optional.empty(),
                ""));
        answer(exchange, 201, entry.reference());
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return EntryLine.decode(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "simulator");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdownNow();
        receipts.shutdownNow();
        journal.close();
    }
}
