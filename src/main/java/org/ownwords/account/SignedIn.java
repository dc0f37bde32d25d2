package org.ownwords.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person, as Spring Security holds them: {@code @AuthenticationPrincipal SignedIn me}. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final long generation;
    private transient @Nullable String passwordHash;

    SignedIn(Person person, long generation, @Nullable String passwordHash) {
        this.person = person;
        this.generation = generation;
        this.passwordHash = passwordHash;
    }

    /** A person as signed in, without a password: for tests and for work done in somebody's name. */
    public static SignedIn as(Person person) {
        return new SignedIn(person, 0, null);
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** The person acting for their organisation. */
    public Actor actor() {
        return person.actor();
    }

    /** Counts the changes of roles, areas and password; a session of an earlier generation has ended. */
    long generation() {
        return generation;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<SimpleGrantedAuthority> held = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return held;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.signIn();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
