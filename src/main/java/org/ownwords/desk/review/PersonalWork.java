package org.ownwords.desk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.desk.invitation.InvitationRow;
import org.ownwords.desk.invitation.InvitationRows;
import org.ownwords.desk.message.SectionLabel;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.review.Progress;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.session.Sessions;
import org.ownwords.review.session.Suggestion;
import org.springframework.stereotype.Component;

/** What waits for a person: to take down, decide, sign, look at again, bring up to date, ask, pay and verify. */
@Component
class PersonalWork {

    /** Days before a review date from which it stands in the list. */
    private static final int AHEAD = 30;

    private final WorkList list;
    private final Reviews reviews;
    private final Safeguarding safeguarding;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final InvitationRows invitations;
    private final Sessions sessions;
    private final RecordingWork recorded;
    private final FactWork facts;
    private final RecallWork recalls;
    private final ToldWork told;
    private final Clock clock;

    PersonalWork(
            WorkList list,
            Reviews reviews,
            Safeguarding safeguarding,
            Catalogues catalogues,
            LanguageTable languages,
            InvitationRows invitations,
            Sessions sessions,
            RecordingWork recorded,
            FactWork facts,
            RecallWork recalls,
            ToldWork told,
            Clock clock) {
        this.list = list;
        this.reviews = reviews;
        this.safeguarding = safeguarding;
        this.catalogues = catalogues;
        this.languages = languages;
        this.invitations = invitations;
        this.sessions = sessions;
        this.recorded = recorded;
        this.facts = facts;
        this.recalls = recalls;
        this.told = told;
        this.clock = clock;
    }

    /** What is overdue first, then what is due first, then the rest. */
    List<WorkLine> of(Person person) {
        boolean lead = person.is(Role.SAFEGUARDING_LEAD);
        boolean worker = lead || person.is(Role.OUTREACH_WORKER);
        List<WorkLine> lines = new ArrayList<>(told.of(person));
        lines.addAll(recalls.of(person));
        if (lead) {
            disputes(person, lines);
            list.forLead(person).stream()
                    .filter(item -> !item.urgent())
                    .forEach(item -> lines.add(new WorkLine(
                            "Sign",
                            item.about(),
                            Optional.of(item.variant()),
                            item.waits(),
                            Optional.empty(),
                            false,
                            item.href())));
        }
        if (worker || person.is(Role.CO_DEVELOPER)) {
            texts(lead, lines);
        }
        if (worker) {
            suggestions(person, lines);
            links(person, lines);
        }
        lines.addAll(recorded.of(person));
        lines.addAll(facts.of(person));
        lines.sort(Comparator.comparing((WorkLine line) -> !line.overdue())
                .thenComparing(line -> line.due().orElse(LocalDate.MAX)));
        return lines;
    }

    private void disputes(Person lead, List<WorkLine> lines) {
        LocalDate today = London.today(clock);
        safeguarding
                .openDisputes(lead.actor())
                .forEach(open -> lines.add(new WorkLine(
                        "Decide a dispute",
                        named(open.section().variant()) + ", "
                                + SectionLabel.of(open.section().section()),
                        Optional.of(open.section().variant()),
                        "A reviewer says that it must not be used. No new use until you decide.",
                        Optional.of(open.dispute().dueOn()),
                        today.isAfter(open.dispute().dueOn()),
                        "/review/disputes#dispute-" + open.dispute().id())));
    }

    private void texts(boolean lead, List<WorkLine> lines) {
        for (VariantId stale : reviews.stale()) {
            lines.add(new WorkLine(
                    "Compare with its source",
                    named(stale),
                    Optional.of(stale),
                    "The text it was made from was changed since. No new use until somebody has compared the two.",
                    Optional.empty(),
                    true,
                    "/messages/" + stale));
        }
        LocalDate today = London.today(clock);
        for (Map.Entry<SectionRef, Progress> entry :
                reviews.approvedUntil(today.plusDays(AHEAD)).entrySet()) {
            entry.getValue()
                    .reviewBy()
                    .ifPresent(by -> lines.add(new WorkLine(
                            "Look at it again",
                            named(entry.getKey().variant()) + ", "
                                    + SectionLabel.of(entry.getKey().section()),
                            Optional.of(entry.getKey().variant()),
                            today.isAfter(by)
                                    ? "Its review date is past. No new use until a safeguarding lead signs it again."
                                    : "Its review date comes near.",
                            Optional.of(by),
                            today.isAfter(by),
                            lead
                                    ? "/review/" + entry.getKey().variant() + "/"
                                            + entry.getKey().section().word()
                                    : "/messages/" + entry.getKey().variant())));
        }
    }

    private void suggestions(Person person, List<WorkLine> lines) {
        for (Suggestion open : sessions.undecided(person.organisation())) {
            lines.add(new WorkLine(
                    "Decide a suggestion",
                    open.words().length() > 80 ? open.words().substring(0, 79) + "…" : open.words(),
                    Optional.empty(),
                    "Somebody proposed it in a session, and nobody has said whether it is taken up.",
                    Optional.empty(),
                    false,
                    "/sessions/" + open.session().value() + "#suggestions"));
        }
    }

    private void links(Person person, List<WorkLine> lines) {
        for (InvitationRow row : invitations.all(person.organisation())) {
            String about =
                    row.name() + ": " + row.title() + ", " + row.language().englishName() + ", "
                            + row.invitation().part().label();
            Optional<VariantId> text = Optional.of(row.invitation().variant());
            String href = "/invitations/" + row.invitation().id().value();
            LocalDate ends = London.at(row.invitation().expires()).toLocalDate();
            if (row.state() == Invitation.State.OPEN && row.soon()) {
                lines.add(new WorkLine(
                        "Remind a reviewer", about, text, "The link ends soon.", Optional.of(ends), false, href));
            } else if (row.state() == Invitation.State.EXPIRED) {
                lines.add(new WorkLine(
                        "Ask again or take back",
                        about,
                        text,
                        "The link ended without an answer.",
                        Optional.of(ends),
                        true,
                        href));
            } else if (row.state() == Invitation.State.USED && row.payment().isEmpty()) {
                lines.add(new WorkLine(
                        "Record what was given",
                        about,
                        text,
                        "The review was answered; nothing says what the person was given for it.",
                        Optional.empty(),
                        false,
                        href + "#payment"));
            }
        }
    }

    private String named(VariantId variant) {
        String title = catalogues
                .current()
                .message(variant.message())
                .map(MessageDefinition::title)
                .orElse(variant.message().value());
        return title + ", "
                + languages
                        .find(variant.tag())
                        .map(Language::englishName)
                        .orElse(variant.tag().value());
    }
}
