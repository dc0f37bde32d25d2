package org.ownwords.campaign.kit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignEditions;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Cell;
import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.Coverage;
import org.ownwords.campaign.Coverages;
import org.ownwords.campaign.Destination;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.Placement;
import org.ownwords.campaign.Placements;
import org.ownwords.directory.Community;
import org.ownwords.directory.Venue;
import org.ownwords.directory.Venues;
import org.ownwords.message.Mark;
import org.ownwords.publicsite.ShortCodes;
import org.ownwords.render.Edition;
import org.ownwords.render.PrintedCode;
import org.ownwords.review.Hold;
import org.ownwords.review.Readiness;
import org.springframework.stereotype.Component;

/**
 * Plans the kit of a campaign: of a released one what its release pinned and still stands; of a draft what is ready, each piece
 * marked. What is held is named with its reason.
 */
@Component
class CampaignKit {

    private final Campaigns campaigns;
    private final Coverages coverages;
    private final CampaignEditions editions;
    private final Readiness readiness;
    private final Placements placements;
    private final Venues venues;
    private final ShortCodes codes;
    private final Clock clock;

    CampaignKit(
            Campaigns campaigns,
            Coverages coverages,
            CampaignEditions editions,
            Readiness readiness,
            Placements placements,
            Venues venues,
            ShortCodes codes,
            Clock clock) {
        this.campaigns = campaigns;
        this.coverages = coverages;
        this.editions = editions;
        this.readiness = readiness;
        this.placements = placements;
        this.venues = venues;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What a kit would hold today.
     *
     * @throws ProblemException if nothing of the campaign may be made, since it is held or over
     */
    KitPlan plan(Campaign campaign, KitChoice choice) {
        boolean running = switch (campaign.state()) {
            case RELEASED -> true;
            case DRAFT, SUBMITTED -> false;
            default ->
                throw new ProblemException(Problem.in(
                        "kit",
                        "The campaign is " + campaign.state().label().toLowerCase(Locale.UK) + ".",
                        "A kit is made of a campaign that runs, or of one that is being drafted."));
        };
        Coverage coverage = coverages.of(campaign.organisation(), campaign.plan());
        Gathering gathering = new Gathering(campaign, choice, coverage);
        if (running) {
            gathering.pinned();
        } else {
            gathering.drafted();
        }
        KitPlan plan = new KitPlan(campaign.plan().name(), gathering.items.items(), gathering.gaps());
        return choice.look().oneSize() ? plan.inOneSize() : plan;
    }

    /** Gathers one kit. */
    private final class Gathering {

        private final Campaign campaign;
        private final KitChoice choice;
        private final Coverage coverage;
        private final ShownSections shown = new ShownSections(readiness, London.today(clock));
        private final KitItems items = new KitItems();
        private final List<KitGap> gaps = new ArrayList<>();

        Gathering(Campaign campaign, KitChoice choice, Coverage coverage) {
            this.campaign = campaign;
            this.choice = choice;
            this.coverage = coverage;
        }

        List<KitGap> gaps() {
            gaps.addAll(items.gaps());
            return gaps;
        }

        void pinned() {
            List<Placement> prints = choice.venues()
                    ? placements.of(campaign.organisation(), campaign.id()).stream()
                            .filter(Placement::out)
                            .toList()
                    : List.of();
            Set<CellKey> went = new HashSet<>();
            for (Pin pin : campaigns.pins(campaign.organisation(), campaign.id())) {
                CellKey key = new CellKey(pin.community(), pin.message(), pin.channel());
                went.add(key);
                if (wanted(key) && choice.wants(pin.section().variant().tag())) {
                    Optional<Edition> edition = editions.of(campaign.organisation(), pin);
                    List<Placement> here = prints.stream()
                            .filter(print -> print.pin().equals(pin))
                            .toList();
                    edition.ifPresentOrElse(
                            ready -> add(key, ready, here), () -> gap(key, "The service or its route is gone."));
                }
            }
            coverage.cells().values().stream()
                    .filter(cell -> !went.contains(cell.key()))
                    .forEach(this::held);
        }

        void drafted() {
            Optional<Destination> destination = campaign.plan().destination();
            for (Cell cell : coverage.cells().values()) {
                boolean goes = cell.usable() && !campaign.leftOut().contains(cell.key());
                if (!goes || destination.isEmpty()) {
                    held(cell);
                } else if (wanted(cell.key())
                        && choice.wants(cell.words().orElseThrow().tag())) {
                    editions.of(campaign.organisation(), cell.words().orElseThrow(), destination.get())
                            .ifPresentOrElse(
                                    ready -> add(cell.key(), marked(ready), List.of()),
                                    () -> gap(cell.key(), "The service or its route is gone."));
                }
            }
        }

        private void add(CellKey key, Edition edition, List<Placement> prints) {
            String community = community(key).map(Community::name).orElse("");
            for (KitFormat format : choice.formats()) {
                if (format.channel() == key.channel()) {
                    ShownSections.Standing standing = shown.of(format, edition);
                    if (!standing.holds().isEmpty()) {
                        gap(
                                format.label(),
                                key,
                                edition.language().englishName(),
                                standing.holds().stream().map(Hold::reason).collect(Collectors.joining(" ")));
                    } else {
                        Edition ready = with(edition, standing.mark());
                        items.add(ready, format, community);
                        prints.stream()
                                .filter(print -> format.carriesCode()
                                        && format.sheet()
                                                .equals(Optional.of(
                                                        print.format().sheet())))
                                .forEach(print -> items.add(ready, format, community, place(print)));
                    }
                }
            }
        }

        private void held(Cell cell) {
            boolean leftOut = campaign.leftOut().contains(cell.key());
            if (wanted(cell.key())
                    && (cell.usable() ? choice.wants(cell.servedBy().orElseThrow()) : asked(cell))) {
                gap(cell.key(), (leftOut ? "Its authors left it out. " : "") + cell.reason());
            }
        }

        /** A held cell is told unless somebody asked for other languages alone. */
        private boolean asked(Cell cell) {
            return community(cell.key())
                    .map(community -> choice.wants(community.language()))
                    .orElse(true);
        }

        private boolean wanted(CellKey key) {
            return choice.formats().stream().anyMatch(format -> format.channel() == key.channel());
        }

        private Optional<Community> community(CellKey key) {
            return coverage.communities().stream()
                    .filter(each -> each.id().equals(key.community()))
                    .findFirst();
        }

        private void gap(CellKey key, String reason) {
            gap(key.channel().label(), key, "", reason);
        }

        private void gap(String what, CellKey key, String language, String reason) {
            String title = coverage.columns().stream()
                    .map(column -> column.message())
                    .filter(message -> message.id().equals(key.message()))
                    .findFirst()
                    .map(message -> message.title())
                    .orElse(key.message().value());
            gaps.add(new KitGap(
                    what + (language.isEmpty() ? "" : ", in " + language) + ": " + title
                            + community(key).map(each -> ", for " + each.name()).orElse(""),
                    reason));
        }

        private KitItem.Place place(Placement print) {
            return new KitItem.Place(
                    venues.find(campaign.organisation(), print.venue())
                            .map(Venue::name)
                            .orElse("venue"),
                    new PrintedCode(codes.address(print.code()), print.code().value()));
        }
    }

    /** A campaign that nobody released has nothing that may hang unmarked. */
    private static Edition marked(Edition edition) {
        return edition.mark() == Mark.NONE ? with(edition, Mark.DRAFT) : edition;
    }

    /** The edition with a mark as well, where it has none. */
    private static Edition with(Edition edition, Mark mark) {
        return edition.mark() != Mark.NONE
                ? edition
                : new Edition(
                        edition.message(),
                        edition.language(),
                        edition.content(),
                        edition.service(),
                        edition.route(),
                        mark);
    }
}
