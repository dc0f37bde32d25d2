package org.ownwords.review.session;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Co-development sessions for those who may read them: workers and safeguarding leads of the organisation that held them read all, a
 * co-developer those about variants that they wrote.
 */
@Component
public class Sessions {

    private final SessionStore store;
    private final SuggestionStore suggestions;
    private final SessionRules rules;
    private final Variants variants;

    public Sessions(JdbcClient jdbc, Accounts accounts, Variants variants) {
        this.store = new SessionStore(jdbc);
        this.suggestions = new SuggestionStore(jdbc);
        this.rules = new SessionRules(accounts);
        this.variants = variants;
    }

    /** Every session of an organisation, the newest first: for counts, which name nobody. */
    public List<Session> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** Those of the organisation that the person may read, the newest first. */
    public List<Session> all(Actor actor) {
        boolean everything = rules.mayReadAll(actor);
        return store.all(actor.organisation()).stream()
                .filter(session -> everything || session.texts().stream().anyMatch(text -> wrote(actor, text)))
                .toList();
    }

    /** A session that the person may read. */
    public Optional<Session> find(Actor actor, SessionId id) {
        return all(actor).stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** The sessions about a variant that the person may read, the newest first. */
    public List<Session> about(Actor actor, VariantId variant) {
        return all(actor).stream()
                .filter(session -> session.texts().contains(variant))
                .toList();
    }

    /** Whether any organisation recorded a session about a variant. */
    public boolean recorded(VariantId variant) {
        return store.anyAbout(variant);
    }

    /** The revisions that may have come of a session and are not linked to it, newest first within each text. */
    public List<Revision> linkable(Session session) {
        return session.texts().stream()
                .flatMap(text -> variants.history(text).stream())
                .filter(revision -> !London.at(revision.savedAt()).toLocalDate().isBefore(session.heldOn()))
                .filter(revision -> !session.revisions().contains(revision.id()))
                .toList();
    }

    /** What was proposed in a session. */
    public List<Suggestion> suggestions(Session session) {
        return suggestions.all(session.organisation()).stream()
                .filter(suggestion -> suggestion.session().equals(session.id()))
                .toList();
    }

    /** Every suggestion of the organisation that nobody has decided, oldest first. */
    public List<Suggestion> undecided(OrganisationId organisation) {
        return suggestions.all(organisation).stream().filter(Suggestion::isOpen).toList();
    }

    private boolean wrote(Actor actor, VariantId variant) {
        return variants.history(variant).stream()
                .anyMatch(revision -> revision.author().equals(actor.person()));
    }
}
