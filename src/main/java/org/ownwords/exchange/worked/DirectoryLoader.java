package org.ownwords.exchange.worked;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Communities;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.springframework.stereotype.Component;

/** Reads {@code communities.csv} and {@code venues.csv}. */
@Component
class DirectoryLoader {

    private final Communities communities;
    private final Venues venues;

    DirectoryLoader(Communities communities, Venues venues) {
        this.communities = communities;
        this.venues = venues;
    }

    void load(Folder folder, Actor actor, AreaCode area, Days days, Places places) {
        folder.rows("communities.csv", row -> community(row, actor, area, days, places));
        if (folder.holds("venues.csv")) {
            folder.rows("venues.csv", row -> venue(row, actor, area, days, places));
        }
    }

    private void community(NamedCsvRecord row, Actor actor, AreaCode area, Days days, Places places) {
        String name = row.getField("community");
        if (!places.holdsCommunity(name)) {
            places.add(name, communities.add(actor, area, name, LanguageTag.of(row.getField("language"))));
        }
        if (!row.getField("medium").isBlank() && !row.getField("confirmed_by").isBlank()) {
            communities.confirmFallback(actor, places.community(name), fallback(row, days));
        }
    }

    private static ConfirmedFallback fallback(NamedCsvRecord row, Days days) {
        List<LanguageTag> order = Arrays.stream(row.getField("order").split(" "))
                .filter(tag -> !tag.isBlank())
                .map(LanguageTag::of)
                .toList();
        return new ConfirmedFallback(
                Medium.valueOf(row.getField("medium").toUpperCase(Locale.ROOT)),
                order,
                row.getField("confirmed_by"),
                days.on(row.getField("confirmed_on")),
                row.getField("evidence"));
    }

    private void venue(NamedCsvRecord row, Actor actor, AreaCode area, Days days, Places places) {
        if (places.holdsVenue(row.getField("venue"))) {
            return;
        }
        String reviewed = row.getField("safety_reviewed_on");
        VenueId id = venues.add(
                actor,
                new Venue(
                        new VenueId(0),
                        actor.organisation(),
                        area,
                        row.getField("venue"),
                        row.getField("kind"),
                        row.getField("address"),
                        row.getField("safe_for"),
                        reviewed.isBlank() ? Optional.empty() : Optional.of(days.on(reviewed))));
        places.add(row.getField("venue"), id);
    }
}
