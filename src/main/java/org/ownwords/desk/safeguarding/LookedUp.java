package org.ownwords.desk.safeguarding;

import java.util.List;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.delivery.LookUp;
import org.ownwords.delivery.LookUps;
import org.ownwords.desk.HomeCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who looked one person up, as news on the safeguarding lead's pages. */
@Component
@Order(2)
class LookedUp implements HomeCard {

    private final LookUps lookUps;
    private final Accounts accounts;

    LookedUp(LookUps lookUps, Accounts accounts) {
        this.lookUps = lookUps;
        this.accounts = accounts;
    }

    /** A look with the name of who looked. */
    public record Row(LookUp lookUp, String who) {}

    List<Row> unread(OrganisationId organisation) {
        return lookUps.unread(organisation).stream()
                .map(one -> new Row(
                        one,
                        accounts.person(organisation, one.by())
                                .map(Person::name)
                                .orElse("somebody who left")))
                .toList();
    }

    void read(SignedIn me, long id) {
        lookUps.read(me.actor(), id);
    }

    @Override
    public List<Card> cards(Person person) {
        int unread = person.is(Role.SAFEGUARDING_LEAD)
                ? lookUps.unread(person.organisation()).size()
                : 0;
        return unread == 0
                ? List.of()
                : List.of(new Card(
                        "People looked up",
                        unread,
                        "Somebody opened the contact of one person, for a reason they gave.",
                        "/safeguarding#look-ups",
                        "See who and why",
                        false));
    }
}
