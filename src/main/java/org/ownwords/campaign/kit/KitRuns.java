package org.ownwords.campaign.kit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.PrintedSheets;
import org.ownwords.render.OwnLook;
import org.ownwords.render.Renderer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes one kit from its plan to its zip; what of it was made before is taken as it is. */
@Component
class KitRuns {

    private final KitStore store;
    private final Campaigns campaigns;
    private final CampaignKit plans;
    private final KitFolder folder;
    private final Function<Kit, KitPress> presses;
    private final Clock clock;

    @Autowired
    KitRuns(
            KitStore store,
            Campaigns campaigns,
            CampaignKit plans,
            KitFolder folder,
            Renderer renderer,
            OwnLook looks,
            PrintedSheets printed,
            Clock clock) {
        this(
                store,
                campaigns,
                plans,
                folder,
                kit -> new SheetPress(
                        renderer,
                        looks.of(kit.organisation(), kit.choice().look()),
                        (format, editions, options, sheet) -> printed.keep(
                                kit.organisation(), kit.campaign(), format, options.family(), editions, sheet)),
                clock);
    }

    KitRuns(
            KitStore store,
            Campaigns campaigns,
            CampaignKit plans,
            KitFolder folder,
            Function<Kit, KitPress> presses,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.plans = plans;
        this.folder = folder;
        this.presses = presses;
        this.clock = clock;
    }

    /**
     * Makes a kit that the worker has claimed.
     *
     * @param running whether the program goes on; where it does not, the kit waits for the next start
     */
    void run(OrganisationId organisation, KitId id, String worker, BooleanSupplier running) {
        Optional<Kit> kit = store.find(organisation, id);
        if (kit.isEmpty()) {
            return;
        }
        KitPlan plan;
        KitPress press;
        try {
            plan = plan(kit.get());
            press = press(kit.get());
        } catch (ProblemException refused) {
            String reason = refused.problems().stream()
                    .map(problem -> problem.what() + " " + problem.remedy())
                    .collect(Collectors.joining(" "));
            end(kit.get(), KitState.REFUSED, "", List.of(new Kit.Note(true, "The kit", reason)));
            return;
        }
        KitRun run = new KitRun(store, kit.get(), worker, plan.items().size(), running, clock);
        List<KitPiece> pieces = new KitMaker(press, folder.pieces(organisation), clock).make(plan.items(), run);
        if (pieces.size() == plan.items().size() && run.goesOn()) {
            KitZip.write(folder.zip(organisation, id), plan, pieces, London.today(clock));
            end(kit.get(), KitState.DONE, KitKeys.of(press).of(plan.items()), notes(plan, pieces));
        } else if (!running.getAsBoolean()) {
            store.move(organisation, id, Set.of(KitState.MAKING), KitState.WAITING, Optional.empty());
        }
    }

    /** The digest of what a kit would be made from today. */
    String inputs(Kit kit) {
        return KitKeys.of(press(kit)).of(plan(kit).items());
    }

    private KitPlan plan(Kit kit) {
        return plans.plan(
                campaigns
                        .find(kit.organisation(), kit.campaign())
                        .orElseThrow(() -> new ProblemException(
                                Problem.in("kit", "The campaign is gone.", "Make a kit of another."))),
                kit.choice());
    }

    private KitPress press(Kit kit) {
        return presses.apply(kit);
    }

    private void end(Kit kit, KitState state, String inputs, List<Kit.Note> notes) {
        store.describe(kit.organisation(), kit.id(), inputs, notes);
        store.move(kit.organisation(), kit.id(), Set.of(KitState.MAKING), state, Optional.of(clock.instant()));
    }

    private static List<Kit.Note> notes(KitPlan plan, List<KitPiece> pieces) {
        return Stream.concat(
                        pieces.stream()
                                .filter(KitPiece.Failed.class::isInstance)
                                .map(KitPiece.Failed.class::cast)
                                .map(failed ->
                                        new Kit.Note(true, KitContents.described(failed.item()), failed.reason())),
                        plan.gaps().stream().map(gap -> new Kit.Note(false, gap.what(), gap.reason())))
                .toList();
    }
}
