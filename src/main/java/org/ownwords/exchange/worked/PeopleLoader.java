package org.ownwords.exchange.worked;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Role;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.springframework.stereotype.Component;

/** Reads {@code people.yaml}: organisations, and the people who sign in to the demo. */
@Component
class PeopleLoader {

    private final Accounts accounts;

    PeopleLoader(Accounts accounts) {
        this.accounts = accounts;
    }

    Cast load(List<Folder> folders) {
        Cast cast = new Cast(accounts);
        folders.forEach(folder -> folder.yaml("people.yaml", file -> {
            file.items("organisations").forEach(fields -> organisation(fields, cast));
            String password = file.text("password");
            file.items("people").forEach(fields -> person(fields, cast, password));
        }));
        return cast;
    }

    private void organisation(YamlFields fields, Cast cast) {
        fields.oneOf("kind", OrganisationKind.values())
                .ifPresent(
                        kind -> cast.add(fields.text("id"), accounts.addOrganisation(fields.text("name"), kind, true)));
    }

    private void person(YamlFields fields, Cast cast, String password) {
        OrganisationId organisation = cast.organisation(fields.text("organisation"));
        Set<Role> roles = fields.texts("roles").stream()
                .map(YamlValue.Text::text)
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toSet());
        Set<String> areas =
                fields.texts("areas").stream().map(YamlValue.Text::text).collect(Collectors.toSet());
        accounts.addPerson(organisation, fields.text("name"), fields.text("sign-in"), password, roles, areas);
    }
}
