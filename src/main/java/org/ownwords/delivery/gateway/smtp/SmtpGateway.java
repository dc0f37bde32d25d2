package org.ownwords.delivery.gateway.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Enquiry;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.LookUp;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Email to one person at a time over SMTP (RFC 5321). A server cannot be asked afterwards: what broke off after the
 * connection stood is uncertain, and waits for a person, who may find our reference in the server's log as the Message-ID.
 */
public final class SmtpGateway implements Gateway {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final JavaMailSenderImpl mail;

    /**
     * @param mail where the server is; its properties must set {@code mail.smtp.timeout} and its sisters
     */
    public SmtpGateway(JavaMailSenderImpl mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public boolean canBeAsked() {
        return false;
    }

    @Override
    public Duration deadline() {
        return DEADLINE;
    }

    @Override
    public Duration settling() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Outcome send(Outgoing message) {
        MimeMessage letter;
        try {
            letter = letter(message);
        } catch (MessagingException e) {
            return new Outcome.Permanent("The email could not be written.");
        }
        Transport transport;
        try {
            transport = mail.getSession().getTransport("smtp");
            transport.connect(mail.getHost(), mail.getPort(), mail.getUsername(), mail.getPassword());
        } catch (MessagingException e) {
            return new Outcome.Temporary("The mail server could not be reached.");
        }
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            return new Outcome.Accepted(letter.getMessageID());
        } catch (MessagingException e) {
            return SmtpReplies.outcome(e);
        } finally {
            close(transport);
        }
    }

    @Override
    public LookUp lookUp(Enquiry enquiry) {
        return new LookUp.CannotTell("A mail server cannot be asked.");
    }

    private MimeMessage letter(Outgoing message) throws MessagingException {
        if (!(message.body() instanceof Body.Mail body)) {
            throw new MessagingException("not an email");
        }
        MimeMessage letter = new MimeMessage(mail.getSession());
        MimeMessageHelper helper = new MimeMessageHelper(letter, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(message.from(), true));
        helper.setTo(new InternetAddress(message.to().value(), true));
        helper.setSubject(body.email().subject());
        helper.setText(body.email().text(), body.email().html());
        helper.setSentDate(new java.util.Date());
        // Out-of-office answers would tell a second person that something came.
        letter.setHeader("Auto-Submitted", "auto-generated");
        message.language().ifPresent(language -> setLanguage(letter, language.value()));
        letter.saveChanges();
        // After saveChanges, which writes one of its own.
        letter.setHeader("Message-ID", "<" + message.reference() + "@" + domain(message.from()) + ">");
        return letter;
    }

    private static void setLanguage(MimeMessage letter, String tag) {
        try {
            letter.setHeader("Content-Language", tag);
        } catch (MessagingException e) {
            throw new IllegalStateException("a new message takes headers", e);
        }
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The answer that counts came before; what QUIT says changes nothing.
            return;
        }
    }
}
