package org.ownwords.reach;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.directory.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Surveys in the database. */
final class SurveyStore {

    private final JdbcClient database;

    SurveyStore(JdbcClient database) {
        this.database = database;
    }

    List<Survey> all(OrganisationId organisation) {
        return database.sql("select id, campaign_id, name, method, planned_change from reach_survey"
                        + " where organisation_id = ? order by name, id")
                .param(organisation.value())
                .query((row, number) -> new Survey(
                        new SurveyId(row.getLong("id")),
                        organisation,
                        Optional.ofNullable(row.getObject("campaign_id", Long.class))
                                .map(CampaignId::new),
                        row.getString("name"),
                        SurveyMethod.valueOf(row.getString("method")),
                        row.getBigDecimal("planned_change").doubleValue()))
                .list();
    }

    SurveyId add(OrganisationId organisation, Survey survey) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into reach_survey (organisation_id, campaign_id, name, method, planned_change)"
                        + " values (:organisation, cast(:campaign as bigint), :name, :method, :planned)")
                .param("organisation", organisation.value())
                .param("campaign", survey.campaign().map(CampaignId::value).orElse(null))
                .param("name", survey.name())
                .param("method", survey.method().name())
                .param("planned", survey.plannedChange())
                .update(key, "id");
        return new SurveyId(Objects.requireNonNull(key.getKeyAs(Long.class)));
    }

    void replace(OrganisationId organisation, SurveyId survey, Answers answers) {
        database.sql("delete from reach_answers where survey_id = ? and wave = ? and community_id = ? and indicator = ?"
                        + " and survey_id in (select id from reach_survey where organisation_id = ?)")
                .params(
                        survey.value(),
                        answers.wave().name(),
                        answers.community().value(),
                        answers.indicator(),
                        organisation.value())
                .update();
        database.sql("insert into reach_answers (survey_id, wave, community_id, indicator, asked, given)"
                        + " select id, ?, ?, ?, ?, ? from reach_survey where id = ? and organisation_id = ?")
                .params(
                        answers.wave().name(),
                        answers.community().value(),
                        answers.indicator(),
                        answers.given().asked(),
                        answers.given().count(),
                        survey.value(),
                        organisation.value())
                .update();
    }

    List<Answers> answers(OrganisationId organisation, SurveyId survey) {
        return database.sql("select a.wave, a.community_id, a.indicator, a.asked, a.given from reach_answers a"
                        + " join reach_survey s on s.id = a.survey_id where s.organisation_id = ? and s.id = ?"
                        + " order by a.community_id, a.indicator, a.wave")
                .params(organisation.value(), survey.value())
                .query((row, number) -> new Answers(
                        Wave.valueOf(row.getString("wave")),
                        new CommunityId(row.getLong("community_id")),
                        row.getString("indicator"),
                        new Proportion(row.getLong("given"), row.getLong("asked"))))
                .list();
    }
}
