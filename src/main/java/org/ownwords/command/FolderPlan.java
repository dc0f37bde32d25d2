package org.ownwords.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.campaign.kit.KitFormat;
import org.ownwords.campaign.kit.KitGap;
import org.ownwords.campaign.kit.KitItems;
import org.ownwords.campaign.kit.KitPlan;
import org.ownwords.exchange.PackCheck.Found;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.message.SectionKind;
import org.ownwords.render.Edition;

/** Plans the kit of a campaign's folder, text by text and format by format; what cannot be in it is told, and why. */
final class FolderPlan {

    /** Blocks for which not even a marked draft is shown: it would promise what is not true today, or lead people nowhere. */
    private static final Set<String> REFUSED = Set.of("untrue-claim", "charged-number", "placeholder");

    private final DraftEditions editions;
    private final Output output;
    private final KitItems ready = new KitItems();
    private final List<KitGap> gaps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FolderPlan(DraftEditions editions, Output output) {
        this.editions = editions;
        this.output = output;
    }

    /** Plans one text in each format. */
    void add(PackedVariant variant, Set<KitFormat> formats) {
        List<Found> blocks = editions.blocks(variant);
        blocks.stream()
                .filter(found -> !REFUSED.contains(found.finding().check()))
                .map(found -> "not ready: " + problem(found).sentence())
                .forEach(output::progress);
        Edition edition = editions.edition(variant);
        for (KitFormat format : formats) {
            List<Found> refused = refused(blocks, format);
            if (DraftEditions.lacks(variant, format)) {
                String section = format.body().word();
                gap(edition, format, "The text has no section " + section + ".");
                output.progress(
                        variant.file() + ": " + format.id() + " left out: the text has no section " + section + ".");
            } else if (refused.isEmpty()) {
                ready.add(edition, format);
            } else {
                List<Problem> why = refused.stream().map(FolderPlan::problem).toList();
                gap(edition, format, why.stream().map(Problem::what).collect(Collectors.joining(" ")));
                why.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
            }
        }
    }

    /** The kit. */
    KitPlan plan(String title) {
        return new KitPlan(
                title,
                ready.items(),
                Stream.concat(gaps.stream(), ready.gaps().stream()).toList());
    }

    /** Why texts are not in it. */
    List<Problem> problems() {
        return problems;
    }

    private void gap(Edition edition, KitFormat format, String reason) {
        gaps.add(new KitGap(
                format.label() + ", in " + edition.language().englishName() + ": "
                        + edition.message().title(),
                reason));
    }

    private static List<Found> refused(List<Found> blocks, KitFormat format) {
        return blocks.stream()
                .filter(found -> REFUSED.contains(found.finding().check()))
                .filter(found -> found.finding()
                        .section()
                        .map(format.sections()::contains)
                        .orElse(true))
                .toList();
    }

    private static Problem problem(Found found) {
        return new Problem(
                found.variant().file(),
                found.line(),
                found.finding().section().map(SectionKind::word),
                found.finding().what(),
                found.finding().remedy());
    }
}
