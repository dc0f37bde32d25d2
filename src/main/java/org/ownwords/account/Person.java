package org.ownwords.account;

import java.util.Set;

/**
 * Somebody who signs in.
 *
 * @param signIn the name they sign in with, lower case
 * @param areas the codes of the police areas their roles are limited to; empty where they hold for all
 */
public record Person(
        PersonId id, OrganisationId organisation, String name, String signIn, Set<Role> roles, Set<String> areas) {

    /** Whether this person holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Tells a device this person's things from another's without saying who it is: 32 hexadecimal digits, the same as long as
     * the person signs in by the same name.
     */
    public String mark() {
        return Digest.of("person", String.valueOf(id.value()), signIn).substring(0, 32);
    }

    /** This person acting for their organisation. */
    public Actor actor() {
        return new Actor(organisation, id);
    }
}
