package org.ownwords.delivery.gateway.smtp;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.ownwords.delivery.gateway.Outcome;

/**
 * What a failure of SMTP means (RFC 5321, 4.2): a reply of the server is a definite refusal, 4xx passing and 5xx for good; a
 * connection that broke leaves open whether the message was taken.
 */
final class SmtpReplies {

    private SmtpReplies() {}

    static Outcome outcome(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof IOException) {
                return new Outcome.Uncertain("The connection to the mail server broke off.");
            }
            int code = code(e);
            if (code >= 400 && code < 500) {
                return new Outcome.Temporary("The mail server answered " + code + ".");
            }
            if (code >= 500) {
                return new Outcome.Permanent("The mail server answered " + code + ".");
            }
        }
        return new Outcome.Uncertain("The mail server's answer was not understood.");
    }

    private static int code(Exception e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (e instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        // Where an address was refused the exception around it repeats the last code: the address's own comes next.
        if (e instanceof SMTPSendFailedException send
                && !(send.getNextException() instanceof SMTPAddressFailedException)) {
            return send.getReturnCode();
        }
        return -1;
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
