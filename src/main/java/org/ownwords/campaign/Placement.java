package org.ownwords.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.VenueId;
import org.ownwords.publicsite.ShortCode;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;

/**
 * One print at one venue, with a code of its own.
 *
 * @param pin the words it carries
 * @param look how it is drawn, the same each time
 * @param putUpBy who put it up, in their own words; empty until somebody did
 * @param verifiedOn when somebody last saw it in place
 * @param takenDownOn when somebody took it down, called back or not
 */
public record Placement(
        PlacementId id,
        OrganisationId organisation,
        CampaignId campaign,
        VenueId venue,
        Pin pin,
        PosterFormat format,
        SheetChoice look,
        ShortCode code,
        LocalDate printedOn,
        Optional<String> putUpBy,
        Optional<LocalDate> verifiedOn,
        Optional<Recall> recall,
        Optional<LocalDate> takenDownOn) {

    /** When a placement was called back, and why. */
    public record Recall(LocalDate on, String reason) {}

    /** The letters of its printed code, by which openings are counted. */
    public String letters() {
        return code.value();
    }

    /** Whether it may hang: not called back, and not taken down. */
    public boolean out() {
        return recall.isEmpty() && hangs();
    }

    /** Whether it may be hanging, called back or not: nobody has logged that it was taken down. */
    public boolean hangs() {
        return takenDownOn.isEmpty();
    }
}
