package org.ownwords.delivery.gateway.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.render.EmailText;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Email to a real server, and what a failing one leaves us knowing. */
class SmtpGatewayTest {

    @Test
    void aLetterArrivesWithOurReferenceAsItsMessageId() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            Outgoing message = message();
            Outcome outcome = gateway(server.getSmtp().getPort()).send(message);
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            MimeMessage letter = server.getReceivedMessages()[0];
            assertThat(letter.getMessageID()).isEqualTo("<" + message.reference() + "@example.org>");
            assertThat(letter.getAllRecipients()).hasSize(1);
            assertThat(letter.getSubject()).isEqualTo("Wiadomość");
            assertThat(letter.getHeader("Content-Language")).containsExactly("pl");
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsDownHasCertainlyTakenNothing() {
        assertThat(gateway(9).send(message())).isInstanceOf(Outcome.Temporary.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,550 no such mailbox,Permanent",
        "RCPT,451 try later,Temporary",
        "DATA,554 no,Permanent",
        "END,452 full,Temporary",
        "END,554 spam,Permanent",
        "END,,Uncertain"
    })
    void aRefusalIsDefiniteAndABrokenLineIsNot(String at, String reply, String outcome) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> serve(socket, at, Optional.ofNullable(reply)));
            server.start();
            assertThat(gateway(socket.getLocalPort()).send(message()).getClass().getSimpleName())
                    .isEqualTo(outcome);
            server.join();
        }
    }

    @Test
    void nothingMarkedLeaves() {
        assertThat(gateway(9).carries(Mark.EXAMPLE)).isFalse();
        assertThat(gateway(9).carries(Mark.DRAFT)).isFalse();
        assertThat(gateway(9).canBeAsked()).isFalse();
    }

    /** A server that answers well until a point, and there says what it is told, or hangs up. */
    private static void serve(ServerSocket socket, String at, Optional<String> reply) {
        try (Socket line = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = line.getOutputStream()) {
            say(out, "220 ready");
            boolean data = false;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String point =
                        data ? (said.equals(".") ? "END" : "") : said.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
                if (point.isEmpty()) {
                    continue;
                }
                if (point.equals(at)) {
                    if (reply.isEmpty()) {
                        return;
                    }
                    data = false;
                    say(out, reply.get());
                } else if (point.equals("DATA")) {
                    data = true;
                    say(out, "354 go on");
                } else {
                    data = false;
                    say(out, point.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static SmtpGateway gateway(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        mail.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        return new SmtpGateway(mail);
    }

    private static Outgoing message() {
        return new Outgoing(
                UUID.randomUUID(),
                "hello@example.org",
                new Address(Channel.EMAIL, "person@example.org"),
                new Body.Mail(new EmailText("Wiadomość", "Tekst", "<!doctype html><p>Tekst</p>")),
                Optional.of(LanguageTag.of("pl")),
                Mark.NONE);
    }
}
