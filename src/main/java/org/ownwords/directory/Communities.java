package org.ownwords.directory;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.language.LanguageTag;

/** The communities that an organisation works with, and what was confirmed that they read and understand. */
public class Communities {

    /** All of an organisation, by name. */
    public List<Community> all(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /** One of an organisation. */
    public Optional<Community> find(OrganisationId organisation, CommunityId id) {
        throw new UnsupportedOperationException();
    }

    /** Adds a community. */
    public CommunityId add(Actor actor, AreaCode area, String name, LanguageTag language) {
        throw new UnsupportedOperationException();
    }

    /** Confirms, or replaces, what the community is served by in one medium; audited. */
    public void confirmFallback(Actor actor, CommunityId community, ConfirmedFallback fallback) {
        throw new UnsupportedOperationException();
    }
}
