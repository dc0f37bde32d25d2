package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.Plan;
import org.ownwords.campaign.SendingWindow;
import org.springframework.web.bind.annotation.BindParam;

/** A plan as somebody typed it, so that nothing typed is lost, whatever is wrong with it; public because templates read it. */
public record PlanForm(
        String name,
        String area,
        List<String> communities,
        List<String> messages,
        List<String> channels,
        String destination,
        @BindParam("day-day") String day,
        @BindParam("day-month") String month,
        @BindParam("day-year") String year,
        String from,
        String until,
        String budget,
        String source,
        String hypothesis,
        String baseline,
        int version) {

    public PlanForm {
        name = text(name);
        area = text(area);
        communities = list(communities);
        messages = list(messages);
        channels = list(channels);
        destination = text(destination);
        day = text(day);
        month = text(month);
        year = text(year);
        from = text(from);
        until = text(until);
        budget = text(budget);
        source = text(source);
        hypothesis = text(hypothesis);
        baseline = text(baseline);
    }

    static PlanForm blank(String area) {
        return of(Plan.named("", new org.ownwords.directory.AreaCode(area)), 0);
    }

    static PlanForm of(Campaign campaign) {
        return of(campaign.plan(), campaign.version());
    }

    private static PlanForm of(Plan plan, int version) {
        Optional<SendingWindow> window = plan.window();
        long pence = plan.funding().budgetPence();
        return new PlanForm(
                plan.name(),
                plan.area().value(),
                plan.communities().stream()
                        .map(id -> String.valueOf(id.value()))
                        .toList(),
                plan.messages().stream().map(id -> id.value()).toList(),
                plan.channels().stream().map(Enum::name).toList(),
                plan.destination()
                        .map(to -> to.service().value() + "/" + to.route().value())
                        .orElse(""),
                window.map(w -> String.valueOf(w.day().getDayOfMonth())).orElse(""),
                window.map(w -> String.valueOf(w.day().getMonthValue())).orElse(""),
                window.map(w -> String.valueOf(w.day().getYear())).orElse(""),
                window.map(w -> w.from().toString()).orElse(""),
                window.map(w -> w.until().toString()).orElse(""),
                pence == 0 ? "" : pence % 100 == 0 ? String.valueOf(pence / 100) : pounds(pence),
                plan.funding().source(),
                plan.purpose().hypothesis(),
                plan.purpose().baseline().orElse(""),
                version);
    }

    private static String pounds(long pence) {
        return String.format(Locale.ROOT, "%d.%02d", pence / 100, pence % 100);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> list(@Nullable List<String> picked) {
        return picked == null ? List.of() : List.copyOf(picked);
    }
}
