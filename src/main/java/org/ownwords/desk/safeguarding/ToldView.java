package org.ownwords.desk.safeguarding;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.HomeCard;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.review.link.Invitations;
import org.ownwords.review.link.Told;
import org.ownwords.review.link.ToldAlone;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What reviewers told the safeguarding lead alone, as news on the lead's pages until somebody read it. */
@Component
@Order(1)
public class ToldView implements HomeCard {

    private final ToldAlone told;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Catalogues catalogues;
    private final LanguageTable languages;

    ToldView(
            ToldAlone told,
            Invitations invitations,
            Accounts accounts,
            Catalogues catalogues,
            LanguageTable languages) {
        this.told = told;
        this.invitations = invitations;
        this.accounts = accounts;
        this.catalogues = catalogues;
        this.languages = languages;
    }

    /** What was told, with the name of who told it and the text that they had before them. */
    public record Row(Told told, String who, String text) {

        /** The sound of a voice note; empty for what was ticked. */
        public Optional<String> sound() {
            return told.source() == Told.Source.VOICE
                    ? told.invitation()
                            .map(invitation -> "/invitations/" + invitation.value() + "/notes/" + told.number())
                    : Optional.empty();
        }
    }

    /** What nobody has read, the oldest first; nothing for anybody but a safeguarding lead. */
    public List<Row> unread(Person person) {
        return told.unread(person.actor()).stream()
                .map(one -> new Row(one, who(person, one), text(one)))
                .toList();
    }

    void read(SignedIn me, Told.Source source, long number) {
        told.read(me.actor(), source, number);
    }

    private String who(Person lead, Told one) {
        return one.guest()
                .map(guest -> invitations.name(lead.organisation(), guest))
                .or(() -> one.reviewer()
                        .flatMap(reviewer -> accounts.person(lead.organisation(), reviewer))
                        .map(Person::name))
                .orElse("Somebody who left");
    }

    private String text(Told one) {
        return catalogues
                        .current()
                        .message(one.about().message())
                        .map(MessageDefinition::title)
                        .orElse(one.about().message().value())
                + ", "
                + languages
                        .find(one.about().tag())
                        .map(Language::englishName)
                        .orElse(one.about().tag().value());
    }

    @Override
    public List<Card> cards(Person person) {
        int unread =
                person.is(Role.SAFEGUARDING_LEAD) ? told.unread(person.actor()).size() : 0;
        return unread == 0
                ? List.of()
                : List.of(new Card(
                        "Told to you alone",
                        unread,
                        "Reviewers told you something that nobody else sees. Somebody may be pressed.",
                        "/safeguarding#told",
                        "Read it",
                        true));
    }
}
