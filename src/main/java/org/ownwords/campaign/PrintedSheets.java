package org.ownwords.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.render.Edition;
import org.ownwords.render.Family;
import org.ownwords.render.Sheet;
import org.ownwords.render.SheetFormat;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What was printed, found again by the code that stands on it and that somebody quotes. */
@Component
public class PrintedSheets {

    private final PrintedSheetStore store;
    private final Placements placements;
    private final Services services;
    private final Variants variants;
    private final Readiness readiness;
    private final TransactionOperations transactions;
    private final Clock clock;

    PrintedSheets(
            PrintedSheetStore store,
            Placements placements,
            Services services,
            Variants variants,
            Readiness readiness,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.placements = placements;
        this.services = services;
        this.variants = variants;
        this.readiness = readiness;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a search by code comes to.
     *
     * @param sheet the one that bears it; empty for none, or for several that might be meant
     * @param alike codes that are easily taken for it, where none is exactly it
     */
    public record Found(Optional<PrintedSheet> sheet, List<String> alike) {}

    /**
     * How a text on a sheet stands today.
     *
     * @param revision that holds these words; empty for a sheet that bears the number alone
     * @param holds why it should come down; empty where it stands
     * @param newer whether newer words of it are ready to be printed
     */
    public record TextStanding(PrintedSheet.Text text, Optional<Revision> revision, List<Hold> holds, boolean newer) {}

    /** Keeps a sheet that was made for a campaign; one that is kept already stays as it is. */
    public void keep(
            OrganisationId organisation,
            CampaignId campaign,
            SheetFormat format,
            Family family,
            List<Edition> editions,
            Sheet made) {
        if (store.holds(organisation, made.code())) {
            return;
        }
        PrintedSheet sheet = new PrintedSheet(
                made.code(),
                campaign,
                format.id(),
                family.id(),
                editions.get(0).mark(),
                made.printed(),
                editions.stream().map(edition -> text(edition, format)).toList());
        try {
            transactions.executeWithoutResult(status -> store.insert(organisation, sheet));
        } catch (DuplicateKeyException madeMeanwhile) {
            // Another thread or node made the same sheet: its code says that it is the same.
        }
    }

    /** Looks for a sheet of the organisation as somebody read its code out: case, hyphens and letters that look alike do not matter. */
    public Found find(OrganisationId organisation, String typed) {
        QuotedCode quoted = new QuotedCode(typed);
        List<String> codes = store.codes(organisation);
        List<String> same = codes.stream().filter(quoted::is).toList();
        List<String> meant =
                same.isEmpty() ? codes.stream().filter(quoted::looksLike).toList() : same;
        return meant.size() == 1
                ? new Found(store.find(organisation, meant.get(0)), List.of())
                : new Found(
                        Optional.empty(),
                        meant.isEmpty() ? codes.stream().filter(quoted::nearly).toList() : meant);
    }

    /** How the texts on a sheet stand today, in their order. */
    public List<TextStanding> standing(OrganisationId organisation, PrintedSheet sheet) {
        return sheet.texts().stream().map(text -> standing(organisation, text)).toList();
    }

    /** The logged prints of these words in this format: where such a sheet may hang. */
    public List<Placement> prints(OrganisationId organisation, PrintedSheet sheet) {
        return placements.of(organisation, sheet.campaign()).stream()
                .filter(print -> print.format().sheet().id().equals(sheet.format()))
                .filter(print -> sheet.texts().stream()
                        .anyMatch(text -> text.sections().contains(print.pin().section())))
                .toList();
    }

    private TextStanding standing(OrganisationId organisation, PrintedSheet.Text text) {
        Optional<Service> service = services.find(organisation, text.service());
        Optional<ContactRoute> route =
                service.flatMap(found -> found.route(text.route())).filter(found -> !found.retired());
        Optional<Revision> revision = text.sections().stream().findFirst().flatMap(variants::holding);
        if (route.isEmpty()) {
            Hold gone = new Hold(HoldKind.ROUTE_RETIRED, "The service or its route is gone.");
            return new TextStanding(text, revision, List.of(gone), false);
        }
        List<Hold> holds = new ArrayList<>();
        standings(text.sections(), service.orElseThrow(), route.get(), Use.RELEASED).stream()
                .flatMap(standing -> standing.holds().stream())
                .filter(hold -> !holds.contains(hold))
                .forEach(holds::add);
        return new TextStanding(text, revision, holds, newer(text, service.orElseThrow(), route.get()));
    }

    private boolean newer(PrintedSheet.Text text, Service service, ContactRoute route) {
        List<SectionRef> now = variants.latest(text.variant()).stream()
                .flatMap(latest -> latest.content().sections().stream())
                .map(section -> SectionDigests.ref(text.variant(), section))
                .filter(ref -> text.sections().stream().anyMatch(old -> old.section() == ref.section()))
                .filter(ref -> !text.sections().contains(ref))
                .toList();
        return !now.isEmpty()
                && standings(now, service, route, Use.NEW).stream().allMatch(Standing::ready);
    }

    private List<Standing> standings(List<SectionRef> sections, Service service, ContactRoute route, Use use) {
        return List.copyOf(readiness
                .ofAll(sections, service, route, use, London.today(clock))
                .values());
    }

    private static PrintedSheet.Text text(Edition edition, SheetFormat format) {
        return new PrintedSheet.Text(
                edition.content().id(),
                edition.content().sections().stream()
                        .filter(section -> format.sections().contains(section.kind()))
                        .map(section -> SectionDigests.ref(edition.content().id(), section))
                        .toList(),
                edition.service().id(),
                edition.route().id());
    }
}
