package org.ownwords.desk.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignId;
import org.ownwords.desk.Typed;
import org.ownwords.reach.Survey;
import org.ownwords.reach.SurveyId;
import org.ownwords.reach.SurveyMethod;

/**
 * A new survey as typed.
 *
 * @param plannedChange percentage points, such as {@code 10}
 * @param campaign the campaign's number, empty for none
 */
public record SurveyForm(String name, String method, String plannedChange, String campaign) {

    static final SurveyForm EMPTY = new SurveyForm("", SurveyMethod.VENUE.name(), "10", "");

    static SurveyForm of(Typed typed) {
        return new SurveyForm(
                typed.text("name"), typed.text("method"), typed.text("plannedChange"), typed.text("campaign"));
    }

    Survey survey(OrganisationId organisation) {
        if (name.isBlank()) {
            throw problem("name", "The survey has no name.", "Give it one that you will know it by.");
        }
        return new Survey(
                new SurveyId(0),
                organisation,
                !campaign.matches("[0-9]{1,18}")
                        ? Optional.empty()
                        : Optional.of(new CampaignId(Long.parseLong(campaign))),
                name.strip(),
                asked(),
                points());
    }

    private SurveyMethod asked() {
        return Stream.of(SurveyMethod.values())
                .filter(known -> known.name().equals(method))
                .findFirst()
                .orElseThrow(() -> problem("method", "It is not said how people are found.", "Choose one of the two."));
    }

    private double points() {
        try {
            return new BigDecimal(plannedChange.strip()).movePointLeft(2).doubleValue();
        } catch (NumberFormatException e) {
            throw problem(
                    "plannedChange",
                    "The planned change is not a number.",
                    "Give it in percentage points, such as 10.");
        }
    }

    private static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in("Survey", what, remedy).inField(field));
    }
}
