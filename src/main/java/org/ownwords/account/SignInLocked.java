package org.ownwords.account;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords for a name: nobody can sign in by it for a while. */
public class SignInLocked extends LockedException {

    private static final long serialVersionUID = 1;

    private final Instant until;

    SignInLocked(Instant until) {
        super("Too many wrong passwords");
        this.until = until;
    }

    /** When it ends. */
    public Instant until() {
        return until;
    }
}
