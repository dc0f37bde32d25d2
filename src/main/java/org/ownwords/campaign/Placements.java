package org.ownwords.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.publicsite.PageId;
import org.ownwords.publicsite.SafePages;
import org.ownwords.publicsite.ShortCode;
import org.ownwords.publicsite.ShortCodes;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.SheetChoice;
import org.ownwords.review.Hold;
import org.ownwords.review.Use;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What was printed, where it hangs, and what must come down. */
@Service
public class Placements {

    private final PlacementStore placements;
    private final CampaignStore campaigns;
    private final PinStore pins;
    private final PinStanding standing;
    private final Images images;
    private final Venues venues;
    private final SafePages pages;
    private final ShortCodes codes;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Placements(
            PlacementStore placements,
            CampaignStore campaigns,
            PinStore pins,
            PinStanding standing,
            Images images,
            Venues venues,
            SafePages pages,
            ShortCodes codes,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.placements = placements;
        this.campaigns = campaigns;
        this.pins = pins;
        this.standing = standing;
        this.images = images;
        this.venues = venues;
        this.pages = pages;
        this.codes = codes;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every print of a campaign, oldest first. */
    public List<Placement> of(OrganisationId organisation, CampaignId campaign) {
        return placements.of(organisation, campaign);
    }

    /** One print of an organisation. */
    public Optional<Placement> find(OrganisationId organisation, PlacementId id) {
        return placements.find(organisation, id);
    }

    /** The print of an organisation whose printed code has those letters. */
    public Optional<Placement> find(OrganisationId organisation, String code) {
        return placements.find(organisation, code);
    }

    /**
     * Logs a print for a venue and gives it a code of its own, which leads to the safe page in the poster's language.
     *
     * @throws ProblemException if the campaign does not run, or the words may not be printed anew today, with every reason
     */
    public PlacementId print(
            Actor actor, CampaignId id, Pin pin, VenueId venue, PosterFormat format, SheetChoice look) {
        return transaction.execute(status -> {
            OrganisationId organisation = actor.organisation();
            printable(organisation, id, pin, venue);
            long key = pins.key(organisation, id, pin).orElseThrow();
            PageId page = page(organisation, pin);
            // The page lets its reader change to every language that the campaign has the message in.
            pins.of(organisation, id).stream()
                    .filter(other -> other.message().equals(pin.message()))
                    .forEach(other -> page(organisation, other));
            ShortCode code = codes.issue(organisation, page, venue);
            PlacementId placement =
                    placements.insert(organisation, id, venue, key, format, look, code, London.today(clock));
            audit.record(
                    actor,
                    "placement.print",
                    subject(placement),
                    Drafts.subject(id) + " " + pin.section().variant() + " venue/" + venue.value());
            return placement;
        });
    }

    /** Logs who put it up. */
    public void putUp(Actor actor, PlacementId id, String by) {
        change(actor, id, "placement.put-up", "", log -> log.putUp(actor.organisation(), id, by, London.today(clock)));
    }

    /** Logs that somebody saw it in place today. */
    public void verify(Actor actor, PlacementId id) {
        change(actor, id, "placement.verify", "", log -> log.verify(actor.organisation(), id, London.today(clock)));
    }

    /** Logs that it was taken down; its code goes on to open a working number. */
    public void takeDown(Actor actor, PlacementId id) {
        LocalDate today = London.today(clock);
        change(actor, id, "placement.take-down", "", log -> log.takeDown(actor.organisation(), id, today));
    }

    /** Every print of an organisation that may be hanging and should not: called back, its words are held, or people on it no longer agree. */
    public List<ToTakeDown> toTakeDown(OrganisationId organisation) {
        List<Placement> hanging = placements.hanging(organisation);
        Map<Pin, List<Hold>> held = standing.holds(
                organisation,
                hanging.stream().filter(Placement::out).map(Placement::pin).toList(),
                Use.RELEASED);
        return hanging.stream()
                .flatMap(print -> print.recall().map(Placement.Recall::reason).stream()
                        .findFirst()
                        .or(() -> held.getOrDefault(print.pin(), List.of()).stream()
                                .map(Hold::reason)
                                .findFirst())
                        .or(() -> print.look().picture().flatMap(this::withoutConsent))
                        .map(why -> new ToTakeDown(print, why))
                        .stream())
                .toList();
    }

    private Optional<String> withoutConsent(ImageId image) {
        return images.find(image).flatMap(found -> found.withoutConsent(London.today(clock)));
    }

    /** Calls a print back, which then stands in the work of whoever can take it down; its code goes on to open a working number. */
    public void recall(Actor actor, PlacementId id, String reason) {
        LocalDate today = London.today(clock);
        change(actor, id, "placement.recall", reason, log -> log.recall(actor.organisation(), id, today, reason));
    }

    /** What no longer stands of an organisation's released campaigns that lead to a service; newest campaign first. */
    public List<Affected> affected(OrganisationId organisation, ServiceId service) {
        List<Affected> found = new ArrayList<>();
        for (Campaign campaign : campaigns.all(organisation)) {
            List<Pin> own = pins.of(organisation, campaign.id()).stream()
                    .filter(pin -> pin.service().equals(service))
                    .toList();
            List<Affected.HeldPin> held = standing.holds(organisation, own, Use.RELEASED).entrySet().stream()
                    .map(pin -> new Affected.HeldPin(pin.getKey(), pin.getValue()))
                    .toList();
            if (!held.isEmpty()) {
                List<Pin> bad = held.stream().map(Affected.HeldPin::pin).toList();
                List<Placement> recall = placements.of(organisation, campaign.id()).stream()
                        .filter(placement -> placement.hangs() && bad.contains(placement.pin()))
                        .toList();
                found.add(new Affected(campaign, held, recall));
            }
        }
        return List.copyOf(found);
    }

    private PageId page(OrganisationId organisation, Pin pin) {
        return pages.page(
                organisation,
                pin.service(),
                pin.route(),
                pin.message(),
                pin.section().variant().tag());
    }

    private void printable(OrganisationId organisation, CampaignId id, Pin pin, VenueId venue) {
        boolean runs = campaigns
                .find(organisation, id)
                .filter(campaign -> campaign.state() == CampaignState.RELEASED)
                .isPresent();
        if (!runs) {
            throw new ProblemException(
                    Problem.in("print", "The campaign is not released, or it is held.", "Print once it runs."));
        }
        if (venues.find(organisation, venue).isEmpty()) {
            throw new ProblemException(Problem.in("print", "There is no such venue.", "Pick one of your venues.")
                    .inField("venue"));
        }
        List<Hold> holds = standing.holds(organisation, pin, Use.NEW);
        if (!holds.isEmpty()) {
            throw new ProblemException(holds.stream()
                    .map(hold -> Problem.in("print", hold.reason(), "Nothing is printed until this is mended."))
                    .toList());
        }
    }

    private void change(Actor actor, PlacementId id, String action, String detail, Predicate<PlacementStore> act) {
        transaction.executeWithoutResult(status -> {
            if (!act.test(placements)) {
                throw new ProblemException(Problem.in(
                        "placement",
                        "There is no such print, or it was called back or taken down.",
                        "Look at the list again."));
            }
            audit.record(actor, action, subject(id), detail);
        });
    }

    private static String subject(PlacementId id) {
        return "placement/" + id.value();
    }
}
