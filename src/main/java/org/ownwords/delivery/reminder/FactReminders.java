package org.ownwords.delivery.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.render.EmailText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds workers and safeguarding leads by email, 60, 30 and 7 days before a verification runs out. An email names no service and
 * no claim; it leads to the work list, where everything stands whether or not an email came.
 */
@Component
public class FactReminders {

    private static final List<Integer> DAYS = List.of(7, 30, 60);
    private static final int EARLIEST_HOUR = 8;
    private static final int LATEST_HOUR = 18;

    private final ReminderStore store;
    private final Accounts accounts;
    private final Senders senders;
    private final Gateways gateways;
    private final Installation installation;
    private final Clock clock;

    public FactReminders(
            JdbcClient jdbc,
            Accounts accounts,
            Senders senders,
            Gateways gateways,
            Installation installation,
            Clock clock) {
        this.store = new ReminderStore(jdbc);
        this.accounts = accounts;
        this.senders = senders;
        this.gateways = gateways;
        this.installation = installation;
        this.clock = clock;
    }

    /** One reminder that is due for a person. */
    private record Due(long fact, int days) {}

    /** Reminds everybody of what is due today and was not told before, between 8 and 18 o'clock in London. */
    public void remind() {
        int hour = London.at(clock.instant()).getHour();
        if (hour < EARLIEST_HOUR || hour >= LATEST_HOUR) {
            return;
        }
        accounts.organisations().forEach(organisation -> remind(organisation.id()));
    }

    private void remind(OrganisationId organisation) {
        Optional<Gateway> gateway = gateways.by(Channel.EMAIL);
        Optional<Sender> sender = senders.of(organisation, Channel.EMAIL);
        if (gateway.isEmpty() || sender.isEmpty()) {
            return;
        }
        LocalDate today = London.today(clock);
        List<ReminderStore.Running> running = store.running(organisation, today, DAYS.get(DAYS.size() - 1));
        if (running.isEmpty()) {
            return;
        }
        accounts.active(organisation).stream()
                .filter(FactReminders::isResponsible)
                .forEach(person -> remind(
                        gateway.get(), sender.get().address(), person, claimed(organisation, person, running, today)));
    }

    private static boolean isResponsible(Person person) {
        return (person.is(Role.OUTREACH_WORKER) || person.is(Role.SAFEGUARDING_LEAD))
                && person.signIn().contains("@");
    }

    private List<Due> claimed(
            OrganisationId organisation, Person person, List<ReminderStore.Running> running, LocalDate today) {
        return running.stream()
                .filter(fact -> person.areas().isEmpty() || person.areas().contains(fact.area()))
                .flatMap(fact -> threshold(fact, today).mapToObj(days -> new Due(fact.fact(), days)))
                .filter(due -> store.claim(organisation, person.id(), due.fact(), due.days(), clock.instant()))
                .toList();
    }

    /** The threshold that was crossed last, if the fact was entered before: what somebody dated so close needs no reminder. */
    private static IntStream threshold(ReminderStore.Running fact, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, fact.expires());
        return DAYS.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> left <= days)
                .limit(1)
                .filter(days -> fact.recorded().isBefore(fact.expires().minusDays(days)));
    }

    private void remind(Gateway gateway, String from, Person person, List<Due> due) {
        if (due.isEmpty()) {
            return;
        }
        Outcome outcome = gateway.send(new Outgoing(
                UUID.randomUUID(),
                from,
                new Address(Channel.EMAIL, person.signIn().toLowerCase(Locale.ROOT)),
                new Body.Mail(letter(due.size())),
                Optional.of(LanguageTag.of("en-GB")),
                Mark.NONE));
        if (outcome instanceof Outcome.Temporary || outcome instanceof Outcome.Throttled) {
            due.forEach(one -> store.release(person.organisation(), person.id(), one.fact(), one.days()));
        }
    }

    private EmailText letter(int count) {
        String what = count == 1 ? "One entry" : count + " entries";
        String address = installation.publicAddress().resolve("/work").toString();
        String text = what + " should be looked at before a date that comes near.\n\nSign in and open your work:\n"
                + address + "\n";
        String html =
                "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A date comes near</title></head>"
                        + "<body><p>" + what + " should be looked at before a date that comes near.</p>"
                        + "<p>Sign in and open your work:<br><a href=\"" + address + "\">" + address
                        + "</a></p></body></html>";
        return new EmailText("A date comes near", text, html);
    }
}
