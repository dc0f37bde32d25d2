package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.ReleasedCampaign;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.dao.DuplicateKeyException;

/**
 * Gives every contact of a released campaign its rows: once each, however often it runs and wherever it breaks off. A
 * language that the contact chose comes before the community's; never the other way, and never one that its speakers must
 * not be given.
 */
final class Planner {

    private static final int PAGE = 500;
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final PlanStore store;
    private final AddressBook contacts;
    private final PinStore pins;
    private final Ledger ledger;
    private final LanguageTable languages;
    private final Clock clock;
    private final Map<CampaignId, Instant> next = new HashMap<>();

    Planner(PlanStore store, AddressBook contacts, PinStore pins, Ledger ledger, LanguageTable languages, Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.pins = pins;
        this.ledger = ledger;
        this.languages = languages;
        this.clock = clock;
    }

    /** Plans what is missing; asked often, it looks for newcomers only now and then. */
    void plan(ReleasedCampaign campaign) {
        Instant now = clock.instant();
        if (!campaign.sendUntil().isAfter(now)
                || next.getOrDefault(campaign.id(), Instant.MIN).isAfter(now)) {
            return;
        }
        next.put(campaign.id(), now.plus(AGAIN));
        Map<Long, Pin> known = remember(campaign);
        List<Pin> addressed = campaign.pins().stream()
                .filter(pin -> pin.channel().addressed())
                .toList();
        for (CommunityId community :
                addressed.stream().map(Pin::community).distinct().toList()) {
            for (Map.Entry<Subject, List<Pin>> subject : addressed.stream()
                    .collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()) {
                plan(campaign, community, subject.getKey(), subject.getValue(), known);
            }
        }
    }

    private void plan(
            ReleasedCampaign campaign,
            CommunityId community,
            Subject subject,
            List<Pin> choices,
            Map<Long, Pin> known) {
        Optional<ContactId> last = Optional.empty();
        while (true) {
            List<PlanStore.Candidate> page =
                    store.contacts(campaign.organisation(), community, subject.channel(), last, PAGE);
            if (page.isEmpty()) {
                return;
            }
            plan(campaign, community, subject, page, choices, known);
            last = Optional.of(page.get(page.size() - 1).contact());
        }
    }

    private void plan(
            ReleasedCampaign campaign,
            CommunityId community,
            Subject subject,
            List<PlanStore.Candidate> page,
            List<Pin> choices,
            Map<Long, Pin> known) {
        List<String> hashes = page.stream().map(PlanStore.Candidate::hash).toList();
        Set<String> without = new HashSet<>(
                store.planned(campaign.organisation(), campaign.id(), subject.message(), subject.channel(), hashes));
        without.addAll(contacts.suppressed(campaign.organisation(), hashes));
        List<Planned> rows = page.stream()
                .filter(candidate -> !without.contains(candidate.hash()))
                .map(candidate ->
                        row(campaign, community, subject, candidate, choose(candidate, community, choices), known))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        try {
            ledger.plan(campaign.organisation(), rows);
        } catch (DuplicateKeyException e) {
            // Another node planned some of them meanwhile: what is still missing is found the next time.
            next.put(campaign.id(), clock.instant());
        }
    }

    /** The contact's own language, else the community's, unless that must never stand in for the language chosen. */
    private Optional<Pin> choose(PlanStore.Candidate candidate, CommunityId community, List<Pin> choices) {
        Optional<Pin> communitys = choices.stream()
                .filter(pin -> pin.community().equals(community))
                .findFirst();
        if (candidate.language().isEmpty()) {
            return communitys;
        }
        LanguageTag chosen = candidate.language().get();
        if (communitys.isPresent() && tag(communitys.get()).sameAs(chosen)) {
            return communitys;
        }
        Optional<Pin> own =
                choices.stream().filter(pin -> tag(pin).sameAs(chosen)).findFirst();
        return own.or(() -> communitys.filter(pin -> !never(chosen, tag(pin))));
    }

    private boolean never(LanguageTag chosen, LanguageTag instead) {
        return languages
                .find(chosen)
                .map(language -> language.neverFallback().contains(instead))
                .orElse(false);
    }

    private static Planned row(
            ReleasedCampaign campaign,
            CommunityId community,
            Subject subject,
            PlanStore.Candidate candidate,
            Optional<Pin> pin,
            Map<Long, Pin> known) {
        OptionalLong number = pin.isEmpty()
                ? OptionalLong.empty()
                : known.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(pin.get()))
                        .mapToLong(Map.Entry::getKey)
                        .findFirst();
        return new Planned(
                Optional.of(campaign.id()),
                subject.message(),
                subject.channel(),
                candidate.hash(),
                candidate.contact(),
                community,
                number,
                Optional.empty(),
                pin.map(Planner::tag),
                number.isPresent() ? SendState.PLANNED : SendState.HELD,
                campaign.sendFrom(),
                campaign.sendUntil(),
                number.isPresent()
                        ? Optional.empty()
                        : Optional.of("Nothing was released in a language that this person can be given."));
    }

    private Map<Long, Pin> remember(ReleasedCampaign campaign) {
        Map<Long, Pin> known = pins.all(campaign.organisation(), campaign.id());
        for (Pin pin : campaign.pins()) {
            if (pin.channel().addressed() && !known.containsValue(pin)) {
                try {
                    pins.add(campaign.organisation(), campaign.id(), pin);
                } catch (DuplicateKeyException e) {
                    // Another node remembered it meanwhile.
                    continue;
                }
            }
        }
        return pins.all(campaign.organisation(), campaign.id());
    }

    private static LanguageTag tag(Pin pin) {
        return pin.section().variant().tag();
    }

    private record Subject(String message, Channel channel) {
        static Subject of(Pin pin) {
            return new Subject(pin.message().value(), pin.channel());
        }
    }
}
