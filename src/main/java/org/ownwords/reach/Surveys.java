package org.ownwords.reach;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Awareness surveys and their counted answers. */
@Component
public class Surveys {

    private final SurveyStore store;
    private final Indicators indicators;
    private final Audit audit;
    private final TransactionOperations transactions;

    public Surveys(JdbcClient database, Indicators indicators, Audit audit, TransactionOperations transactions) {
        this.store = new SurveyStore(database);
        this.indicators = indicators;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Every survey of an organisation, by name. */
    public List<Survey> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** One survey of an organisation. */
    public Optional<Survey> find(OrganisationId organisation, SurveyId survey) {
        return all(organisation).stream().filter(s -> s.id().equals(survey)).findFirst();
    }

    /** The surveys that measure a campaign's change. */
    public List<Survey> of(OrganisationId organisation, CampaignId campaign) {
        return all(organisation).stream()
                .filter(survey -> survey.campaign().filter(campaign::equals).isPresent())
                .toList();
    }

    /** Adds a survey; the identity and organisation of the given record are ignored. */
    public SurveyId add(Actor actor, Survey survey) {
        if (!(survey.plannedChange() > 0 && survey.plannedChange() < 1)) {
            throw new ProblemException(Problem.in(
                    "Survey",
                    "The planned change is not between 0 and 100 points.",
                    "Say how many points more should know."));
        }
        return written(() -> {
            SurveyId id = store.add(actor.organisation(), survey);
            audit.record(actor, "survey.add", "survey/" + id.value(), survey.name());
            return id;
        });
    }

    /** Records, or replaces, what a community answered in one wave. */
    public void record(Actor actor, SurveyId survey, Answers answers) {
        indicators.require(answers.indicator());
        if (find(actor.organisation(), survey).isEmpty()) {
            throw new ProblemException(Problem.in(
                    "Survey", "Your organisation has no survey " + survey.value() + ".", "Choose one from the list."));
        }
        written(() -> {
            store.replace(actor.organisation(), survey, answers);
            audit.record(
                    actor, "survey.record", "survey/" + survey.value(), answers.indicator() + " " + answers.wave());
            return survey;
        });
    }

    /** What an organisation entered of its own survey, for those who enter it; small counts, never for others. */
    public List<Answers> entered(OrganisationId organisation, SurveyId survey) {
        return store.answers(organisation, survey);
    }

    private <T> T written(Supplier<T> change) {
        return Objects.requireNonNull(transactions.execute(status -> change.get()));
    }
}
