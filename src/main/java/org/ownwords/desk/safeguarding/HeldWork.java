package org.ownwords.desk.safeguarding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.campaign.Affected;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Placement;
import org.ownwords.campaign.Placements;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.review.Hold;
import org.springframework.stereotype.Component;

/** What no longer stands of what was released, in words that a page can show. */
@Component
public class HeldWork {

    private final Services services;
    private final Campaigns campaigns;
    private final Placements placements;
    private final Communities communities;
    private final Venues venues;
    private final Catalogues catalogues;
    private final LanguageTable languages;

    HeldWork(
            Services services,
            Campaigns campaigns,
            Placements placements,
            Communities communities,
            Venues venues,
            Catalogues catalogues,
            LanguageTable languages) {
        this.services = services;
        this.campaigns = campaigns;
        this.placements = placements;
        this.communities = communities;
        this.venues = venues;
        this.catalogues = catalogues;
        this.languages = languages;
    }

    /** A released text that is held now, in which channels, and why. */
    public record Text(
            String campaign,
            String message,
            String language,
            String community,
            Set<String> channels,
            List<String> reasons) {

        private Text in(Set<String> others) {
            return new Text(campaign, message, language, community, others, reasons);
        }
    }

    /**
     * A print at a venue.
     *
     * @param why it must come down, where it must
     */
    public record Print(Placement placement, String campaign, Venue venue, String language, Optional<String> why) {

        /** Where what became of it is logged. */
        public String href() {
            return "/campaigns/" + placement.campaign().value() + "/print#print-"
                    + placement.id().value();
        }

        /** Who put it up, as far as anybody wrote it down. */
        public String putUp() {
            return placement.putUpBy().orElse("Nobody logged that it was put up: ask who took it");
        }
    }

    /** Everything that one service holds. */
    public record OfService(String service, long id, List<Text> texts, List<Print> toRecall) {}

    List<OfService> of(OrganisationId organisation) {
        Map<CommunityId, Community> known = known(organisation);
        return services.all(organisation).stream()
                .map(service -> of(organisation, service, known))
                .filter(one -> !one.texts().isEmpty())
                .toList();
    }

    /** What no longer stands of what was released with one service, and which prints must come down. */
    public OfService of(OrganisationId organisation, Service service) {
        return of(organisation, service, known(organisation));
    }

    private OfService of(OrganisationId organisation, Service service, Map<CommunityId, Community> known) {
        List<Affected> affected = placements.affected(organisation, service.id());
        return new OfService(
                service.name(),
                service.id().value(),
                affected.stream().flatMap(one -> texts(one, known)).toList(),
                affected.stream()
                        .flatMap(one -> one.recall().stream()
                                .map(print -> print(
                                        organisation, one.campaign().plan().name(), print, Optional.empty())))
                        .toList());
    }

    private Map<CommunityId, Community> known(OrganisationId organisation) {
        return communities.all(organisation).stream().collect(Collectors.toMap(Community::id, Function.identity()));
    }

    /** What a person should see taken down, in the areas they work in. */
    public List<Print> toTakeDown(Person person) {
        OrganisationId organisation = person.organisation();
        return placements.toTakeDown(organisation).stream()
                .map(one -> print(
                        organisation,
                        campaigns
                                .find(organisation, one.placement().campaign())
                                .map(campaign -> campaign.plan().name())
                                .orElse("A campaign that is gone"),
                        one.placement(),
                        Optional.of(one.why())))
                .filter(print -> person.areas().isEmpty()
                        || person.areas().contains(print.venue().area().value()))
                .toList();
    }

    List<Print> recalled(OrganisationId organisation) {
        return campaigns.all(organisation).stream()
                .flatMap(campaign -> placements.of(organisation, campaign.id()).stream()
                        .filter(placement -> placement.recall().isPresent())
                        .map(placement -> print(organisation, campaign.plan().name(), placement, Optional.empty())))
                .toList();
    }

    /** One for each text, however many of its channels are held for the same reasons. */
    private Stream<Text> texts(Affected affected, Map<CommunityId, Community> known) {
        return affected.pins().stream()
                .map(pin -> text(affected, pin, known))
                .collect(Collectors.groupingBy(
                        text -> text.in(Set.of()),
                        LinkedHashMap::new,
                        Collectors.flatMapping(
                                text -> text.channels().stream(), Collectors.toCollection(LinkedHashSet::new))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().in(entry.getValue()));
    }

    private Text text(Affected affected, Affected.HeldPin held, Map<CommunityId, Community> known) {
        return new Text(
                affected.campaign().plan().name(),
                catalogues
                        .current()
                        .message(held.pin().message())
                        .map(MessageDefinition::title)
                        .orElse(held.pin().message().value()),
                language(held.pin().section().variant().tag()),
                name(known.get(held.pin().community())),
                Set.of(held.pin().channel().label()),
                held.holds().stream().map(Hold::reason).toList());
    }

    private Print print(OrganisationId organisation, String campaign, Placement placement, Optional<String> why) {
        return new Print(
                placement,
                campaign,
                venue(organisation, placement.venue()),
                language(placement.pin().section().variant().tag()),
                why);
    }

    private Venue venue(OrganisationId organisation, VenueId id) {
        return venues.find(organisation, id).orElseThrow();
    }

    private String language(LanguageTag tag) {
        return languages.require(tag).englishName();
    }

    private static String name(@Nullable Community community) {
        return community == null ? "a community no longer listed" : community.name();
    }
}
