package org.ownwords.desk.session;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Destination;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.session.Session;
import org.ownwords.review.session.SessionId;
import org.ownwords.review.session.Sessions;
import org.ownwords.review.session.Suggestion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts names to sessions, for those who may read them. */
@Component
public class SessionRows {

    private final Sessions sessions;
    private final Communities communities;
    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;

    SessionRows(
            Sessions sessions,
            Communities communities,
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages) {
        this.sessions = sessions;
        this.communities = communities;
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
    }

    /** Those that the person may read, the newest first. */
    List<SessionRow> all(SignedIn me) {
        return sessions.all(me.actor()).stream().map(this::row).toList();
    }

    /** The sessions that led to a text; empty for people who read no sessions at all. */
    public Optional<LedTo> ledTo(SignedIn me, VariantContent text) {
        if (!Destination.SESSIONS.isOpenTo(me.person())) {
            return Optional.empty();
        }
        return Optional.of(new LedTo(
                sessions.about(me.actor(), text.id()).stream().map(this::row).toList(),
                sessions.recorded(text.id()),
                text.origin() == Origin.CO_DEVELOPED,
                OneSession.mayWrite(me)));
    }

    SessionRow require(SignedIn me, long id) {
        return sessions.find(me.actor(), new SessionId(id))
                .map(this::row)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The title and the language of a text. */
    SessionRow.Text text(VariantId variant) {
        return new SessionRow.Text(
                variant,
                catalogues
                        .current()
                        .message(variant.message())
                        .map(MessageDefinition::title)
                        .orElse(variant.message().value()),
                languages
                        .find(variant.tag())
                        .map(Language::englishName)
                        .orElse(variant.tag().value()),
                variants.latest(variant).isPresent());
    }

    private SessionRow row(Session session) {
        return new SessionRow(
                session,
                communities
                        .find(session.organisation(), session.community())
                        .map(Community::name)
                        .orElse("A community that is no longer kept"),
                session.texts().stream().map(this::text).toList(),
                sessions.suggestions(session).stream()
                        .filter(Suggestion::isOpen)
                        .count());
    }
}
