package org.ownwords.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Signs people in by name and password. */
@Service
public class SignIn implements AuthenticationProvider {

    private final AccountStore store;
    private final LockOut lockOut;
    private final Audit audit;
    private final Passwords passwords = new Passwords();

    /** Works on that database. */
    public SignIn(JdbcClient jdbc, TransactionOperations transactions, Clock clock, Audit audit) {
        this.store = new AccountStore(jdbc);
        this.lockOut = new LockOut(jdbc, transactions, clock);
        this.audit = audit;
    }

    /**
     * Signs somebody in.
     *
     * @throws SignInLocked after too many wrong passwords for that name, whether or not it is anybody's
     * @throws BadCredentialsException for a wrong name or password, a person without a password and one who has left
     */
    public SignedIn signIn(String name, String password) {
        String signIn = Accounts.lower(name);
        Optional<Instant> locked = lockOut.count(signIn);
        if (locked.isPresent()) {
            throw new SignInLocked(locked.get());
        }
        Optional<AccountStore.Credentials> found = store.bySignIn(signIn).filter(AccountStore.Credentials::active);
        Optional<String> hash = found.flatMap(AccountStore.Credentials::passwordHash);
        if (hash.isEmpty()) {
            passwords.pretend(password);
            throw new BadCredentialsException("Wrong name or password");
        }
        AccountStore.Credentials credentials = found.orElseThrow();
        Actor actor = credentials.person().actor();
        if (!passwords.matches(password, hash.get())) {
            audit.record(actor, "sign-in.refused", "person/" + actor.person().value(), "wrong password");
            throw new BadCredentialsException("Wrong name or password");
        }
        lockOut.clear(signIn);
        audit.record(actor, "sign-in", "person/" + actor.person().value(), "");
        return new SignedIn(credentials.person(), credentials.generation());
    }

    /** Whether a session still stands: the person is here, and password, roles and areas are those they signed in with. */
    public boolean isCurrent(SignedIn session) {
        return store.isCurrent(session.person().organisation(), session.person().id(), session.generation());
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        Object password = attempt.getCredentials();
        SignedIn me = signIn(attempt.getName(), password == null ? "" : password.toString());
        return UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
