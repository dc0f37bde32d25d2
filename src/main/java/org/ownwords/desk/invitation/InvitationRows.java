package org.ownwords.desk.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.InvitationId;
import org.ownwords.review.link.Invitations;
import org.ownwords.review.link.Payments;
import org.springframework.stereotype.Component;

/** Puts names to invitations, for workers and leads of the organisation that asked. */
@Component
public class InvitationRows {

    private static final Duration SOON = Duration.ofDays(2);

    private final Invitations invitations;
    private final Payments payments;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Accounts accounts;
    private final Clock clock;

    InvitationRows(
            Invitations invitations,
            Payments payments,
            Catalogues catalogues,
            LanguageTable languages,
            Accounts accounts,
            Clock clock) {
        this.invitations = invitations;
        this.payments = payments;
        this.catalogues = catalogues;
        this.languages = languages;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those that wait first, the one that ends first before others; then the rest, newest first. */
    public List<InvitationRow> all(OrganisationId organisation) {
        return invitations.all(organisation).stream()
                .map(this::row)
                .sorted(Comparator.comparing((InvitationRow row) -> row.state() != Invitation.State.OPEN)
                        .thenComparing((one, other) -> one.state() == Invitation.State.OPEN
                                ? one.invitation()
                                        .expires()
                                        .compareTo(other.invitation().expires())
                                : Long.compare(
                                        other.invitation().id().value(),
                                        one.invitation().id().value())))
                .toList();
    }

    Optional<InvitationRow> find(OrganisationId organisation, long id) {
        return invitations.find(organisation, new InvitationId(id)).map(this::row);
    }

    private InvitationRow row(Invitation invitation) {
        Invitation.State state = invitations.state(invitation);
        return new InvitationRow(
                invitation,
                state,
                invitations.name(invitation.organisation(), invitation.guest()),
                catalogues
                        .current()
                        .message(invitation.variant().message())
                        .map(MessageDefinition::title)
                        .orElse(invitation.variant().message().value()),
                languages.require(invitation.variant().tag()),
                state == Invitation.State.OPEN && clock.instant().plus(SOON).isAfter(invitation.expires()),
                accounts.person(invitation.organisation(), invitation.invitedBy())
                        .map(Person::name)
                        .orElse("Somebody who left"),
                payments.of(invitation.organisation(), invitation.id()));
    }
}
