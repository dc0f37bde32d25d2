package org.ownwords.desk.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.Person;
import org.ownwords.account.Role;

/** What was typed and chosen about a person; what is missing reads as empty. */
public record PersonForm(String name, String signIn, List<String> roles, List<String> areas) {

    /** From a form, of which a browser leaves out what is not ticked. */
    public PersonForm(
            @Nullable String name,
            @Nullable String signIn,
            @Nullable List<String> roles,
            @Nullable List<String> areas) {
        this.name = name == null ? "" : name;
        this.signIn = signIn == null ? "" : signIn;
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.areas = areas == null ? List.of() : List.copyOf(areas);
    }

    static PersonForm blank() {
        return new PersonForm("", "", List.of(), List.of());
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.signIn(),
                person.roles().stream().map(Role::name).toList(),
                List.copyOf(person.areas()));
    }

    Set<Role> chosenRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
    }

    Set<String> chosenAreas() {
        return new LinkedHashSet<>(areas);
    }
}
