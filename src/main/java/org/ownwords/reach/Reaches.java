package org.ownwords.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Gate;
import org.ownwords.reach.disclosure.Rule;
import org.springframework.stereotype.Component;

/** What a commissioning body may see of the campaigns that it commissions: every figure through the gate. */
@Component
public class Reaches {

    private static final String SIDE_BY_SIDE =
            "Measures stand side by side and are never added up: a message is not a person, and one person may open a code twice.";

    private final Commissions commissions;
    private final Accounts accounts;
    private final Campaigns campaigns;
    private final Communities communities;
    private final Surveys surveys;
    private final Indicators indicators;
    private final Tallies tallies;

    Reaches(
            Commissions commissions,
            Accounts accounts,
            Campaigns campaigns,
            Communities communities,
            Surveys surveys,
            Indicators indicators,
            Tallies tallies) {
        this.commissions = commissions;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.communities = communities;
        this.surveys = surveys;
        this.indicators = indicators;
        this.tallies = tallies;
    }

    /**
     * A campaign that a commissioning body may look at.
     *
     * @param by the delivering organisation's name
     */
    public record Commissioned(CampaignId id, String name, String by, String state) {}

    /** The released campaigns of every organisation that the body commissions. */
    public List<Commissioned> campaigns(OrganisationId commissioning) {
        return commissions.deliveringFor(commissioning).stream()
                .flatMap(delivering -> campaigns.all(delivering).stream())
                .filter(Campaign::released)
                .map(campaign -> new Commissioned(
                        campaign.id(),
                        campaign.plan().name(),
                        accounts.organisation(campaign.organisation()).name(),
                        campaign.state().label()))
                .toList();
    }

    /** One campaign's figures under a rule; empty where the body does not commission it. */
    public Optional<ReachTable> table(OrganisationId commissioning, CampaignId id, Rule rule) {
        return commissions.deliveringFor(commissioning).stream()
                .flatMap(delivering -> campaigns.find(delivering, id).stream())
                .filter(Campaign::released)
                .findFirst()
                .map(campaign -> table(campaign, new Gate(rule)));
    }

    private ReachTable table(Campaign campaign, Gate gate) {
        Tally tally = tallies.of(campaign);
        List<Survey> asked = surveys.of(campaign.organisation(), campaign.id());
        List<CommunityReach> rows = communitiesOf(campaign).stream()
                .map(community -> new CommunityReach(
                        community.name(),
                        counts(tally, community.id(), gate),
                        awareness(campaign.organisation(), asked, community.id(), gate)))
                .sorted(CommunityReach.GAPS_FIRST)
                .toList();
        return new ReachTable(
                campaign.plan().name(),
                accounts.organisation(campaign.organisation()).example(),
                gate.rule(),
                rows,
                totals(tally, campaign.plan().communities(), gate),
                cautions(campaign, asked));
    }

    private List<Community> communitiesOf(Campaign campaign) {
        return campaign.plan().communities().stream()
                .flatMap(id -> communities.find(campaign.organisation(), id).stream())
                .toList();
    }

    private static Map<Measure, Figure<Long>> counts(Tally tally, CommunityId community, Gate gate) {
        Map<Measure, Figure<Long>> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            tally.of(community, measure).ifPresent(count -> counts.put(measure, gate.count(count)));
        }
        return counts;
    }

    /** No totals at all beside a withheld count: with the others they would give it away. */
    private static Map<Measure, Figure<Long>> totals(Tally tally, Set<CommunityId> communities, Gate gate) {
        Map<Measure, List<Long>> columns = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<Long> counted = communities.stream()
                    .flatMap(community -> tally.of(community, measure).stream())
                    .toList();
            if (!counted.isEmpty()) {
                columns.put(measure, counted);
            }
        }
        List<Long> table = columns.values().stream().flatMap(List::stream).toList();
        Map<Measure, Figure<Long>> totals = new EnumMap<>(Measure.class);
        columns.forEach((measure, column) -> totals.put(measure, gate.total(column, table)));
        return totals;
    }

    private List<Awareness> awareness(OrganisationId owner, List<Survey> asked, CommunityId community, Gate gate) {
        List<Awareness> found = new ArrayList<>();
        for (Survey survey : asked) {
            Map<Wave, Map<String, Proportion>> waves = surveys.entered(owner, survey.id()).stream()
                    .filter(answers -> answers.community().equals(community))
                    .collect(
                            Collectors.groupingBy(Answers::wave, Collectors.toMap(Answers::indicator, Answers::given)));
            Map<String, Proportion> before = waves.getOrDefault(Wave.BASELINE, Map.of());
            Map<String, Proportion> after = waves.getOrDefault(Wave.FOLLOW_UP, Map.of());
            indicators.asked().stream()
                    .flatMap(indicator -> compared(indicator, before, after, survey, gate).stream())
                    .forEach(found::add);
        }
        return found.isEmpty() ? List.of(Awareness.notCollected(indicators.require("A8"))) : List.copyOf(found);
    }

    private static Optional<Awareness> compared(
            Indicator indicator,
            Map<String, Proportion> before,
            Map<String, Proportion> after,
            Survey survey,
            Gate gate) {
        Proportion first = before.get(indicator.id());
        Proportion second = after.get(indicator.id());
        return first == null || second == null
                ? Optional.empty()
                : Optional.of(Awareness.of(indicator, first, second, survey.plannedChange(), gate));
    }

    private static List<String> cautions(Campaign campaign, List<Survey> asked) {
        List<String> cautions = new ArrayList<>(List.of(SIDE_BY_SIDE));
        if (campaign.changeCannotBeShown()) {
            cautions.add("The campaign started without a baseline: change cannot be shown.");
        }
        Arrays.stream(SurveyMethod.values())
                .filter(method -> asked.stream().anyMatch(survey -> survey.method() == method))
                .map(SurveyMethod::caution)
                .forEach(cautions::add);
        return List.copyOf(cautions);
    }
}
