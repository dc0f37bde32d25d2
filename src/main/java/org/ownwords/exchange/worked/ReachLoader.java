package org.ownwords.exchange.worked;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.base.YamlFields;
import org.ownwords.campaign.CampaignId;
import org.ownwords.reach.Answers;
import org.ownwords.reach.LoggedReach;
import org.ownwords.reach.Measure;
import org.ownwords.reach.Proportion;
import org.ownwords.reach.Survey;
import org.ownwords.reach.SurveyId;
import org.ownwords.reach.SurveyMethod;
import org.ownwords.reach.Surveys;
import org.ownwords.reach.Wave;
import org.springframework.stereotype.Component;

/** Reads {@code survey.csv}, {@code history.csv} and {@code scans.csv}: what earlier weeks reached and what people knew. */
@Component
class ReachLoader {

    private final Surveys surveys;
    private final LoggedReach logged;

    ReachLoader(Surveys surveys, LoggedReach logged) {
        this.surveys = surveys;
        this.logged = logged;
    }

    void load(Folder folder, YamlFields plan, CampaignId campaign, Actor actor, Days days, Places places) {
        if (folder.holds("survey.csv")) {
            survey(folder, plan, campaign, actor, places);
        }
        if (folder.holds("history.csv")) {
            folder.rows("history.csv", row -> logged.log(actor, entry(row, campaign, days, places)));
        }
        if (folder.holds("scans.csv")) {
            scans(folder, campaign, actor, days, places);
        }
    }

    private void survey(Folder folder, YamlFields plan, CampaignId campaign, Actor actor, Places places) {
        SurveyId survey = surveys.add(
                actor,
                new Survey(
                        new SurveyId(0),
                        actor.organisation(),
                        Optional.of(campaign),
                        plan.text("baseline"),
                        SurveyMethod.VENUE,
                        Double.parseDouble(plan.text("planned-change"))));
        folder.rows("survey.csv", row -> surveys.record(actor, survey, answers(row, places)));
    }

    private static Answers answers(NamedCsvRecord row, Places places) {
        return new Answers(
                Wave.valueOf(word(row.getField("wave"))),
                places.community(row.getField("community")),
                row.getField("indicator"),
                new Proportion(Long.parseLong(row.getField("gave")), Long.parseLong(row.getField("asked"))));
    }

    private static LoggedReach.Entry entry(NamedCsvRecord row, CampaignId campaign, Days days, Places places) {
        return new LoggedReach.Entry(
                campaign,
                places.community(row.getField("community")),
                Measure.valueOf(word(row.getField("measure"))),
                days.on(row.getField("day")),
                Integer.parseInt(row.getField("amount")),
                row.getField("source"));
    }

    private void scans(Folder folder, CampaignId campaign, Actor actor, Days days, Places places) {
        Map<String, String> communities = new HashMap<>();
        folder.rows("placements.csv", row -> communities.put(row.getField("placement"), row.getField("community")));
        folder.rows(
                "scans.csv",
                row -> logged.log(
                        actor,
                        new LoggedReach.Entry(
                                campaign,
                                places.community(String.valueOf(communities.get(row.getField("placement")))),
                                Measure.OPENED,
                                days.on(row.getField("day")),
                                Integer.parseInt(row.getField("opened")),
                                "Earlier print run, " + row.getField("placement"))));
    }

    private static String word(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
