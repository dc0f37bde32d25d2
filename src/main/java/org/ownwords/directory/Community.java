package org.ownwords.directory;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;

/**
 * A community that an organisation works with in one police area, by the name it uses of itself.
 *
 * @param language what its members speak
 * @param fallbacks at most one per medium
 */
public record Community(
        CommunityId id,
        OrganisationId organisation,
        AreaCode area,
        String name,
        LanguageTag language,
        List<ConfirmedFallback> fallbacks) {

    /** The confirmation for one medium, where somebody gave it. */
    public Optional<ConfirmedFallback> fallback(Medium medium) {
        return fallbacks.stream().filter(f -> f.medium() == medium).findFirst();
    }
}
