package org.ownwords.desk.review;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Submission;
import org.ownwords.desk.Typed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Comprehension.Answer;
import org.ownwords.review.Decision;
import org.ownwords.review.Readiness;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SafeguardingNote;
import org.ownwords.review.link.Invitations;
import org.ownwords.review.session.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts one section before a page, with what this person may know of its review and no more. */
@Component
class ReviewView {

    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    private static final List<Choice> DECISIONS = Arrays.stream(Decision.values())
            .map(decision -> new Choice(decision.name(), decision.label()))
            .toList();
    private static final List<Choice> ANSWERS = Arrays.stream(Answer.values())
            .map(answer -> new Choice(answer.name(), answer.label()))
            .toList();

    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Reviews reviews;
    private final Safeguarding safeguarding;
    private final Accounts accounts;
    private final ReadText text;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Recordings recordings;
    private final Readiness readiness;
    private final Clock clock;

    ReviewView(
            Variants variants,
            Catalogues catalogues,
            LanguageTable languages,
            Reviews reviews,
            Safeguarding safeguarding,
            Accounts accounts,
            ReadText text,
            Invitations invitations,
            Sessions sessions,
            Recordings recordings,
            Readiness readiness,
            Clock clock) {
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.reviews = reviews;
        this.safeguarding = safeguarding;
        this.accounts = accounts;
        this.text = text;
        this.invitations = invitations;
        this.sessions = sessions;
        this.recordings = recordings;
        this.readiness = readiness;
        this.clock = clock;
    }

    Words words(String message, String tag, String section) {
        try {
            VariantId id = new VariantId(MessageId.of(message), LanguageTag.of(tag));
            Revision revision = variants.latest(id).orElseThrow(ReviewView::missing);
            Section found = SectionKind.ofWord(section)
                    .flatMap(revision.content()::section)
                    .orElseThrow(ReviewView::missing);
            return new Words(revision, found, SectionDigests.ref(id, found), catalogues.current());
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    /** Does what a form about the words asks, unless they were changed since it was shown; refused, it stands again. */
    String answer(Submission form, Words words, Consumer<Typed> act, String done, String there) {
        Typed typed = form.typed("review");
        Runnable careful = () -> {
            words.same(typed.text("digest"));
            act.accept(typed);
        };
        return form.answer(careful, done, there, problems -> {
            show(form.me(), words, typed, problems, form.model());
            return "desk/review/section";
        });
    }

    void show(SignedIn me, Words words, Typed typed, List<Problem> problems, Model model) {
        Person person = me.person();
        Catalogue catalogue = words.catalogue();
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("here", words.href());
        model.addAttribute("digest", words.ref().digest());
        model.addAttribute("section", words.ref().section());
        model.addAttribute("origin", words.revision().content().origin());
        model.addAttribute("revision", words.revision());
        model.addAttribute("language", languages.require(words.ref().variant().tag()));
        model.addAttribute(
                "gloss", words.revision().content().isGloss(words.ref().section()));
        model.addAttribute("english", languages.require(ENGLISH));
        model.addAttribute("variant", words.ref().variant());
        model.addAttribute("recordings", recordings.heard(words.ref()));
        model.addAttribute(
                "unheard",
                readiness.unheard(words.ref()).stream()
                        .map(recording -> recording.id().value())
                        .toList());
        model.addAttribute("title", title(words, catalogue));
        model.addAttribute("passages", text.of(words.section(), catalogue, person.organisation()));
        model.addAttribute("service", text.service(words.section(), person.organisation()));
        model.addAttribute("doubts", words.revision().content().doubts());
        model.addAttribute("questions", words.questions());
        var progress = reviews.progress(words.ref());
        model.addAttribute("onlyReviewer", progress.onlyReviewer());
        model.addAttribute(
                "due",
                progress.reviewBy()
                        .filter(by -> !by.isAfter(London.today(clock).plusDays(30)))
                        .isPresent());
        model.addAttribute("answers", ANSWERS);
        model.addAttribute("decisions", DECISIONS);
        model.addAttribute("mine", reviews.mine(me.actor(), words.ref()));
        model.addAttribute("whyNot", reviews.whyNotJudge(me.actor(), words.ref()));
        model.addAttribute("lead", person.is(Role.SAFEGUARDING_LEAD));
        if (person.is(Role.SAFEGUARDING_LEAD)) {
            model.addAttribute("progress", reviews.progress(words.ref()));
            model.addAttribute(
                    "noSession",
                    words.revision().content().origin() == Origin.CO_DEVELOPED
                            && !sessions.recorded(words.ref().variant()));
            model.addAttribute("comments", reviews.comments(words.ref()));
            model.addAttribute("marked", reviews.marked(words.ref()));
            model.addAttribute("received", safeguarding.received(me.actor(), words.ref()));
            model.addAttribute("backTranslation", reviews.backTranslation(words.ref()));
            model.addAttribute(
                    "notes",
                    safeguarding.notes(me.actor(), words.ref()).stream()
                            .map(note -> note(person.organisation(), note))
                            .toList());
        }
    }

    private NoteView note(OrganisationId mine, SafeguardingNote note) {
        Optional<String> name = note.reviewer()
                .flatMap(person -> accounts.person(note.organisation(), person))
                .map(Person::name)
                .or(() -> note.guest()
                        .filter(guest -> note.organisation().equals(mine))
                        .map(guest -> invitations.name(mine, guest)));
        return new NoteView(name.orElse("Somebody who left, or whom another organisation asked"), note);
    }

    private static String title(Words words, Catalogue catalogue) {
        return catalogue
                .message(words.ref().variant().message())
                .map(MessageDefinition::title)
                .orElse(words.ref().variant().message().value());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
