package org.ownwords.delivery.gateway.simulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Enquiry;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.LookUp;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.message.Mark;

/** The way to a simulator, wherever it runs. */
public final class SimulatorGateway implements Gateway {

    private final URI address;
    private final boolean demo;
    private final Duration deadline;
    private final Duration settling;
    private final HttpClient client;

    /**
     * @param demo whether marked texts may pass: in the demo alone
     * @param deadline the longest that a call may take
     * @param settling how long a message that was cut off may still be on its way
     */
    public SimulatorGateway(URI address, boolean demo, Duration deadline, Duration settling) {
        this.address = address;
        this.demo = demo;
        this.deadline = deadline;
        this.settling = settling;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .build();
    }

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel.addressed();
    }

    @Override
    public boolean carries(Mark mark) {
        return mark == Mark.NONE || (demo && mark == Mark.EXAMPLE);
    }

    @Override
    public boolean canBeAsked() {
        return true;
    }

    @Override
    public Duration deadline() {
        return deadline;
    }

    @Override
    public Duration settling() {
        return settling;
    }

    @Override
    public Outcome send(Outgoing message) {
        HttpResponse<String> response;
        try {
            response = post("/messages", fields(message));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Outcome.Temporary("The simulator is not there.");
        } catch (IOException e) {
            return new Outcome.Uncertain("The simulator did not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Uncertain("The program was ending.");
        }
        return switch (response.statusCode()) {
            case 201 -> new Outcome.Accepted(response.body());
            case 422 ->
                response.body().equals("stopped")
                        ? new Outcome.ContactStopped("The network has this person on its own list.")
                        : new Outcome.Permanent("There is no such number.");
            case 429 -> new Outcome.Throttled(Duration.ofSeconds(5));
            default -> new Outcome.Uncertain("The simulator answered " + response.statusCode() + ".");
        };
    }

    @Override
    public LookUp lookUp(Enquiry enquiry) {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(address.resolve("/messages/" + enquiry.reference()))
                            .timeout(deadline)
                            .build(),
                    BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case 200 ->
                    new LookUp.Found(
                            Long.toString(EntryLine.read(response.body()).number()));
                case 404 -> new LookUp.Absent();
                default -> new LookUp.CannotTell("The simulator answered " + response.statusCode() + ".");
            };
        } catch (IOException e) {
            return new LookUp.CannotTell("The simulator did not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new LookUp.CannotTell("The program was ending.");
        }
    }

    /** The journal from a number on: what people wrote, and what was delivered. */
    public List<Entry> entries(long after, int most) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(address.resolve("/entries?after=" + after + "&most=" + most))
                        .timeout(deadline)
                        .build(),
                BodyHandlers.ofString());
        List<Entry> entries = new ArrayList<>();
        response.body().lines().filter(line -> !line.isBlank()).forEach(line -> entries.add(EntryLine.read(line)));
        return entries;
    }

    /** Lets a person of the demo write back. */
    public void write(Channel channel, String from, String to, String text) throws IOException, InterruptedException {
        post("/inbound", Map.of("channel", channel.name(), "from", from, "to", to, "text", text));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(deadline)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(EntryLine.encode(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, String> fields(Outgoing message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reference", message.reference().toString());
        fields.put("channel", message.to().channel().name());
        fields.put("from", message.from());
        fields.put("to", message.to().value());
        if (message.body() instanceof Body.Text text) {
            fields.put("text", text.sms().text());
        } else if (message.body() instanceof Body.Mail mail) {
            fields.put("subject", mail.email().subject());
            fields.put("text", mail.email().text());
        }
        message.language().ifPresent(language -> fields.put("language", language.value()));
        fields.put("mark", message.mark().words());
        return fields;
    }
}
