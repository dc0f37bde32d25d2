package org.ownwords.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person, as Spring Security holds them: {@code @AuthenticationPrincipal SignedIn me}. */
public final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final long generation;

    SignedIn(Person person, long generation) {
        this.person = person;
        this.generation = generation;
    }

    /** A person as just added, signed in without a password: for tests. */
    public static SignedIn as(Person person) {
        return new SignedIn(person, 1);
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

    /** Never known here. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return person.signIn();
    }
}
