package org.ownwords.delivery.gateway;

import org.ownwords.render.EmailText;
import org.ownwords.render.sms.SmsText;

/** What a message says, rendered once for everybody who gets it. */
public sealed interface Body {

    /** How much of the sender's rate it takes: SMS segments; an email counts one. */
    int segments();

    /** A text message. */
    record Text(SmsText sms) implements Body {
        @Override
        public int segments() {
            return sms.segments();
        }
    }

    /** An email. */
    record Mail(EmailText email) implements Body {
        @Override
        public int segments() {
            return 1;
        }
    }
}
