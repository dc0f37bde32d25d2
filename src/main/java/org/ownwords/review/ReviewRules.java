package org.ownwords.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;

/** Who may judge and sign which words, and what they must say. */
final class ReviewRules {

    /** Characters of a whole text. */
    static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST = 4000;

    private final Accounts accounts;
    private final Variants variants;

    ReviewRules(Accounts accounts, Variants variants) {
        this.accounts = accounts;
        this.variants = variants;
    }

    void mayJudge(Actor reviewer, SectionRef section, Verdict verdict) {
        holding(section);
        whyNotJudge(reviewer, section).ifPresent(why -> {
            throw problem("reviewer", why, "Ask an independent community reviewer.");
        });
        if (verdict.decision() != Decision.APPROVE) {
            reason("comment", verdict.comment());
        } else if (verdict.comment().length() > LONGEST) {
            throw tooLong("comment", LONGEST);
        }
    }

    void mayJudge(Guest guest, SectionRef section, Verdict verdict) {
        holding(section);
        guest.account().filter(person -> isAuthor(person, section)).ifPresent(author -> {
            throw problem("reviewer", "You wrote these words.", "Somebody else must judge them.");
        });
        if (verdict.comment().length() > LONGEST) {
            throw tooLong("comment", LONGEST);
        }
    }

    Optional<String> whyNotJudge(Actor person, SectionRef section) {
        if (!is(person, Role.REVIEWER) && !is(person, Role.CO_DEVELOPER)) {
            return Optional.of("Only community reviewers judge texts.");
        }
        return isAuthor(person.person(), section)
                ? Optional.of("You wrote these words, so that somebody else must judge them.")
                : Optional.empty();
    }

    void maySign(Actor lead, SectionRef section, SignOff signOff, LocalDate today) {
        isLead(lead);
        if (holding(section).content().origin() == Origin.MACHINE_DRAFT) {
            throw problem(
                    "origin",
                    "These words are a machine draft.",
                    "A person who speaks the language must adapt them and save them as theirs first.");
        }
        isIndependent(lead, section);
        reason("channel", signOff.channel());
        reason("reason", signOff.reason());
        signOff.reviewBy().filter(day -> !day.isAfter(today)).ifPresent(past -> {
            throw problem("reviewBy", "This day is past.", "Choose a day on which somebody looks at the words again.");
        });
        if (!signOff.previewSeen()) {
            throw problem(
                    "previewSeen",
                    "You have not confirmed that you saw the text as it will appear.",
                    "Look at the preview, then tick the box.");
        }
    }

    void readyToSign(
            Actor lead,
            Progress progress,
            List<VerdictStore.Row> verdicts,
            boolean somethingTold,
            boolean notesConsidered) {
        List<String> missing = progress.missingReviews();
        if (!missing.isEmpty()) {
            throw problem("reviews", String.join(" ", missing), "Wait for the reviewers, or ask more of them.");
        }
        if (progress.withdrawn().isPresent()
                || progress.disputes().stream().anyMatch(d -> d.isOpen() || d.isUpheld())) {
            throw problem(
                    "reviews", "These words are withdrawn or disputed.", "Decide the dispute, or change the words.");
        }
        if (verdicts.stream().anyMatch(row -> row.isOf(lead.person()))) {
            throw problem("lead", "You judged these words as a reviewer.", "Ask another safeguarding lead to sign.");
        }
        if (!notesConsidered && somethingTold) {
            throw problem(
                    "notesConsidered",
                    "Reviewers told safeguarding something about this text.",
                    "Read the notes, act on them, then tick the box.");
        }
    }

    void isLead(Actor actor) {
        if (!is(actor, Role.SAFEGUARDING_LEAD)) {
            throw problem("lead", "Only a safeguarding lead does this.", "Ask your safeguarding lead.");
        }
    }

    void isIndependent(Actor actor, SectionRef section) {
        holding(section);
        if (isAuthor(actor.person(), section)) {
            throw problem("author", "You wrote these words.", "Ask somebody who did not.");
        }
    }

    Revision holding(SectionRef section) {
        return variants.holding(section)
                .orElseThrow(() -> problem(
                        "words",
                        "No revision of " + section.variant() + " holds these words.",
                        "Open the text again: it was changed."));
    }

    /** What these words claim. */
    Set<ClaimId> claims(SectionRef section) {
        return holding(section)
                .content()
                .section(section.section())
                .map(Section::claims)
                .orElseThrow();
    }

    String reason(String field, String typed) {
        return text(field, typed, LONGEST);
    }

    String text(String field, String typed, int longest) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw problem(field, "Nothing was entered.", "Say it in a sentence, so that others can follow.");
        }
        if (words.length() > longest) {
            throw tooLong(field, longest);
        }
        return words;
    }

    ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in("review", what, remedy).inField(field));
    }

    static List<SafeguardingNote> notes(List<VerdictStore.Row> verdicts) {
        return verdicts.stream()
                .filter(row -> row.verdict().pressed() || row.verdict().mayKnowSomebody())
                .map(row -> new SafeguardingNote(
                        row.person(),
                        row.guest(),
                        row.organisation(),
                        row.verdict().pressed(),
                        row.verdict().mayKnowSomebody(),
                        row.givenAt()))
                .toList();
    }

    private ProblemException tooLong(String field, int longest) {
        return problem(field, "This is longer than " + longest + " characters.", "Say it shorter.");
    }

    private boolean is(Actor actor, Role role) {
        Optional<Person> person = accounts.person(actor.organisation(), actor.person());
        return person.filter(p -> p.is(role)).isPresent();
    }

    /** Whoever saved any revision with exactly these words is their author, also if somebody else wrote them before. */
    boolean isAuthor(PersonId person, SectionRef section) {
        return variants.history(section.variant()).stream()
                .filter(revision -> revision.author().equals(person))
                .anyMatch(revision -> holds(revision, section));
    }

    private static boolean holds(Revision revision, SectionRef section) {
        Optional<Section> words = revision.content().section(section.section());
        return words.filter(s -> SectionDigests.of(section.variant(), s).equals(section.digest()))
                .isPresent();
    }
}
