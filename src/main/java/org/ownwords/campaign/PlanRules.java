package org.ownwords.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a plan by itself must have before it goes, whatever its texts are worth. */
final class PlanRules {

    private final CampaignRules rules;
    private final Instant now;

    PlanRules(CampaignRules rules, Instant now) {
        this.rules = rules;
        this.now = now;
    }

    List<Refusal> refusals(Plan plan) {
        List<Refusal> found = new ArrayList<>();
        if (plan.name().isBlank()) {
            found.add(missing(RefusalKind.NO_NAME, PlanStep.NAME, "It has no name.", "Give it one."));
        }
        if (plan.communities().isEmpty()) {
            found.add(
                    missing(RefusalKind.NO_COMMUNITY, PlanStep.COMMUNITIES, "It is for nobody.", "Pick a community."));
        }
        if (plan.messages().isEmpty()) {
            found.add(missing(RefusalKind.NO_MESSAGE, PlanStep.MESSAGES, "It says nothing.", "Pick a message."));
        }
        if (plan.channels().isEmpty()) {
            found.add(missing(
                    RefusalKind.NO_CHANNEL, PlanStep.CHANNELS, "It has no channel.", "Pick at least one channel."));
        }
        if (plan.destination().isEmpty()) {
            found.add(missing(
                    RefusalKind.NO_SERVICE,
                    PlanStep.SERVICE,
                    "It leads to no service.",
                    "Pick a service and the route by which people reach it."));
        }
        window(plan, found);
        money(plan, found);
        return found;
    }

    private void window(Plan plan, List<Refusal> found) {
        if (!plan.addressed()) {
            return;
        }
        if (plan.window().isEmpty()) {
            found.add(missing(
                    RefusalKind.NO_WINDOW,
                    PlanStep.TIME,
                    "It sends texts or emails and has no day and hours for them.",
                    "Choose a day and the hours in which they leave."));
            return;
        }
        SendingWindow window = plan.window().get();
        if (!window.from().isBefore(window.until())) {
            found.add(missing(
                    RefusalKind.WINDOW_UPSIDE_DOWN,
                    PlanStep.TIME,
                    "Sending ends at " + window.until() + ", before it begins at " + window.from() + ".",
                    "Let it end later on the same day."));
            return;
        }
        if (!window.closes().isAfter(now)) {
            found.add(missing(
                    RefusalKind.WINDOW_PAST,
                    PlanStep.TIME,
                    "The hours for sending are over.",
                    "Choose a later day; what is late is never sent."));
        }
        rules.quiet()
                .objection(window)
                .ifPresent(what -> found.add(missing(
                        RefusalKind.QUIET_HOURS, PlanStep.TIME, what, "Choose hours outside the quiet hours.")));
    }

    private void money(Plan plan, List<Refusal> found) {
        Funding funding = plan.funding();
        if (funding.budgetPence() > 0 && funding.source().isBlank()) {
            found.add(missing(
                    RefusalKind.NO_FUNDING_SOURCE,
                    PlanStep.MONEY,
                    "It has a budget and nobody named as paying.",
                    "Name the funding source."));
        }
        if (funding.budgetPence() > rules.spendingLimitPence()
                && plan.purpose().baseline().isEmpty()) {
            found.add(missing(
                    RefusalKind.BASELINE_NEEDED,
                    PlanStep.PURPOSE,
                    "It may cost " + pounds(funding.budgetPence()) + ", above your limit of "
                            + pounds(rules.spendingLimitPence()) + ", and has no baseline survey.",
                    "Take a baseline survey first and name it here, or spend less."));
        }
    }

    static String pounds(long pence) {
        return pence % 100 == 0
                ? String.format(Locale.ROOT, "£%,d", pence / 100)
                : String.format(Locale.ROOT, "£%,d.%02d", pence / 100, pence % 100);
    }

    private static Refusal missing(RefusalKind kind, PlanStep step, String what, String remedy) {
        return new Refusal(kind, step, what, remedy);
    }
}
