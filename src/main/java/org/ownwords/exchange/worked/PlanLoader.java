package org.ownwords.exchange.worked;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.Cell;
import org.ownwords.campaign.CellState;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Destination;
import org.ownwords.campaign.Drafts;
import org.ownwords.campaign.Funding;
import org.ownwords.campaign.Plan;
import org.ownwords.campaign.Purpose;
import org.ownwords.campaign.Refusal;
import org.ownwords.campaign.Releases;
import org.ownwords.campaign.SendingWindow;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.directory.AreaCode;
import org.ownwords.message.MessageId;
import org.springframework.stereotype.Component;

/** Reads {@code campaign.yaml} and takes the campaign through the hands of two people, as anybody must. */
@Component
class PlanLoader {

    private static final String COVER = "reply-cover";

    private final Drafts drafts;
    private final Releases releases;
    private final Campaigns campaigns;
    private final Senders senders;

    PlanLoader(Drafts drafts, Releases releases, Campaigns campaigns, Senders senders) {
        this.drafts = drafts;
        this.releases = releases;
        this.campaigns = campaigns;
        this.senders = senders;
    }

    CampaignId load(YamlFields file, Actor author, Actor second, Days days, Places places) {
        cover(file, author);
        CampaignId id = drafts.begin(author, plan(file, days, places));
        OrganisationId organisation = author.organisation();
        Campaign draft = campaigns.find(organisation, id).orElseThrow();
        drafts.leaveOut(
                author,
                id,
                releases.assess(draft).coverage().in(CellState.HELD).stream()
                        .map(Cell::key)
                        .collect(Collectors.toSet()));
        tell(file.name(), drafts.submit(author, id));
        tell(file.name(), releases.release(second, id));
        return id;
    }

    /** Who reads replies; a campaign that sends nothing to addresses needs nobody. */
    private void cover(YamlFields file, Actor author) {
        if (!file.names().contains(COVER)) {
            return;
        }
        file.map(COVER).ifPresent(cover -> {
            try {
                Sender.Cover named = Sender.Cover.read(
                        cover.text("name"), cover.text("days"), cover.text("from"), cover.text("until"));
                senders.cover(author, Channel.SMS, named);
                senders.cover(author, Channel.EMAIL, named);
            } catch (ProblemException unreadable) {
                unreadable.problems().forEach(problem -> cover.problem(COVER, problem.what(), problem.remedy()));
            }
        });
        if (!file.problems().isEmpty()) {
            throw new ProblemException(file.problems());
        }
    }

    private static Plan plan(YamlFields file, Days days, Places places) {
        String service = file.text("service");
        return new Plan(
                file.text("name"),
                new AreaCode(file.text("area")),
                words(file, "communities", places::community),
                file.texts("messages").stream()
                        .map(text -> MessageId.of(text.text()))
                        .toList(),
                words(file, "channels", word -> Channel.valueOf(word.toUpperCase(Locale.ROOT))),
                Optional.of(new Destination(places.service(service), places.route(service, file.text("route")))),
                file.names().contains("sending")
                        ? file.map("sending").map(sending -> window(sending, days))
                        : Optional.empty(),
                file.map("budget")
                        .map(budget -> new Funding(Long.parseLong(budget.text("pence")), budget.text("source")))
                        .orElse(Funding.NONE),
                new Purpose(file.text("hypothesis"), file.find("baseline")));
    }

    private static SendingWindow window(YamlFields sending, Days days) {
        return new SendingWindow(
                days.on(sending.text("day")),
                LocalTime.parse(sending.text("from")),
                LocalTime.parse(sending.text("until")));
    }

    private static <T> Set<T> words(YamlFields file, String field, Function<String, T> known) {
        return file.texts(field).stream().map(YamlValue.Text::text).map(known).collect(Collectors.toSet());
    }

    private static void tell(String file, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ProblemException(refusals.stream()
                    .map(refusal -> Problem.in(file, refusal.what(), refusal.remedy()))
                    .toList());
        }
    }
}
