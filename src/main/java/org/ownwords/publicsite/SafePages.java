package org.ownwords.publicsite;

import java.net.URI;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.springframework.stereotype.Service;

/** The safe public pages: one for each service, message and language, at an address that says nothing. */
@Service
public class SafePages {

    /** As easy to copy as a code, and long enough that nobody comes upon one by trying. */
    private static final String ALPHABET = "bcdfghjkmnpqrstvwxyz23456789";

    private final PageStore pages;
    private final Installation installation;

    SafePages(PageStore pages, Installation installation) {
        this.pages = pages;
        this.installation = installation;
    }

    /**
     * The page of a service, message and language, made if there is none yet, in the caller's transaction.
     *
     * @param route the route whose number it shows; where that is retired, another of the service takes its place
     */
    public PageId page(
            OrganisationId organisation, ServiceId service, RouteId route, MessageId message, LanguageTag tag) {
        return pages.find(organisation, service, message, tag).map(SafePage::id).orElseGet(() -> {
            PageId id = new PageId(RandomLetters.of(ALPHABET, 16));
            pages.insert(organisation, new SafePage(id, organisation, service, message, tag, route));
            return id;
        });
    }

    /** The address of a page. */
    public URI address(PageId page) {
        return installation.publicAddress().resolve("/s/" + page.value());
    }
}
