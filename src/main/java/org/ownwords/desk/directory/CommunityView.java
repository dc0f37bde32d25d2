package org.ownwords.desk.directory;

import java.util.List;
import java.util.Optional;
import org.ownwords.directory.Community;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.language.Medium;

/** A community with names in the place of codes. */
public record CommunityView(
        long id, String name, String area, String language, Optional<Confirmed> written, Optional<Confirmed> spoken) {

    /** What was confirmed for one medium; no names where it was confirmed that nothing else serves. */
    public record Confirmed(List<String> names, ConfirmedFallback fallback) {}

    static CommunityView of(Community community, DirectoryChoices choices) {
        return new CommunityView(
                community.id().value(),
                community.name(),
                choices.areaNames()
                        .getOrDefault(community.area().value(), community.area().value()),
                choices.name(community.language()),
                confirmed(community, Medium.WRITTEN, choices),
                confirmed(community, Medium.SPOKEN, choices));
    }

    private static Optional<Confirmed> confirmed(Community community, Medium medium, DirectoryChoices choices) {
        return community.fallback(medium).map(f -> new Confirmed(choices.names(f.order()), f));
    }
}
