package org.ownwords.command;

import java.util.List;
import org.ownwords.account.Accounts;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.DemoSignIns;
import org.ownwords.exchange.PackFiles;
import org.ownwords.exchange.worked.WorkedCampaigns;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills the demo's own database with the starter pack and its worked campaigns, once, before the demo says that it is ready. */
@Component
@ConditionalOnProperty("ownwords.demo")
class DemoContent implements ApplicationRunner, DemoSignIns {

    private final Accounts accounts;
    private final WorkedCampaigns worked;

    DemoContent(Accounts accounts, WorkedCampaigns worked) {
        this.accounts = accounts;
        this.worked = worked;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.organisations().isEmpty()) {
            worked.load(PackFiles.starter());
        }
    }

    @Override
    public List<Entry> all() {
        String password = worked.password(PackFiles.starter());
        return accounts.organisations().stream()
                .flatMap(organisation -> accounts.people(organisation.id()).stream()
                        .map(person -> new Entry(who(person, organisation.name()), person.signIn(), password)))
                .toList();
    }

    private static String who(Person person, String organisation) {
        String roles = person.roles().stream()
                .sorted()
                .map(Role::label)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return person.name() + ", " + roles + ", " + organisation;
    }
}
