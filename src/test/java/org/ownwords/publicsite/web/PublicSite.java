package org.ownwords.publicsite.web;

import org.mockito.Mockito;
import org.ownwords.publicsite.PageSounds;
import org.ownwords.publicsite.PageViews;
import org.ownwords.publicsite.ShortCodes;

/** The public addresses by their constructor, for tests. */
public final class PublicSite {

    private PublicSite() {}

    public static Object of(ShortCodes codes, PageViews pages) {
        return new PublicController(codes, pages, Mockito.mock(PageSounds.class));
    }
}
