package org.ownwords.desk.invitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Part;
import org.ownwords.review.Progress;
import org.ownwords.review.Readiness;
import org.ownwords.review.Reviews;
import org.ownwords.review.link.Invitations;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form by which somebody is asked. */
@Component
class InvitationForm {

    private static final String UNHEARD =
            "A recording was added since it was judged: those who judged it may be asked again.";
    private static final List<Choice> DAYS = List.of(
            new Choice("3", "3 days"),
            new Choice("7", "7 days"),
            new Choice("14", "14 days"),
            new Choice("28", "28 days"));

    private final Invitations invitations;
    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Reviews reviews;
    private final Readiness readiness;
    private final Accounts accounts;

    InvitationForm(
            Invitations invitations,
            Variants variants,
            Catalogues catalogues,
            LanguageTable languages,
            Reviews reviews,
            Readiness readiness,
            Accounts accounts) {
        this.invitations = invitations;
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.reviews = reviews;
        this.readiness = readiness;
        this.accounts = accounts;
    }

    void show(SignedIn me, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "messages",
                catalogues.current().messages().stream()
                        .map(message -> new Choice(message.id().value(), message.title()))
                        .toList());
        model.addAttribute(
                "languages",
                variants.tags().stream()
                        .flatMap(tag -> languages.find(tag).stream())
                        .sorted(Comparator.comparing(language -> language.englishName()))
                        .map(language ->
                                new Choice(language.tag().value(), language.englishName() + " – " + language.autonym()))
                        .toList());
        Optional<Revision> chosen = catalogues.current().messages().stream()
                .map(MessageDefinition::id)
                .filter(id -> id.value().equals(typed.text("message")))
                .flatMap(id -> variants.tags().stream()
                        .filter(tag -> tag.value().equals(typed.text("tag")))
                        .flatMap(tag -> variants.latest(new VariantId(id, tag)).stream()))
                .findFirst();
        model.addAttribute("chosen", chosen);
        model.addAttribute("parts", chosen.map(this::parts).orElse(List.of()));
        model.addAttribute(
                "guests",
                invitations.guests(me.person().organisation()).stream()
                        .map(guest -> new Choice(String.valueOf(guest.id().value()), guest.name()))
                        .toList());
        model.addAttribute(
                "accounts",
                accounts.people(me.person().organisation()).stream()
                        .filter(person -> person.is(Role.REVIEWER) || person.is(Role.CO_DEVELOPER))
                        .map(person -> new Choice(String.valueOf(person.id().value()), person.name()))
                        .toList());
        model.addAttribute("days", DAYS);
    }

    static Optional<Long> number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }

    /** The parts that the text has, each with what it still needs. */
    private List<PartChoice> parts(Revision revision) {
        List<PartChoice> parts = new ArrayList<>();
        var progress = reviews.progressOf(List.of(revision));
        boolean unheard = progress.entrySet().stream()
                .anyMatch(entry -> entry.getKey().section() == SectionKind.SPOKEN
                        && entry.getValue().reviewed()
                        && !readiness.unheard(entry.getKey()).isEmpty());
        Stream.of(Part.values()).forEach(part -> {
            List<Progress> own = progress.entrySet().stream()
                    .filter(entry -> part.sections().contains(entry.getKey().section()))
                    .map(java.util.Map.Entry::getValue)
                    .toList();
            if (!own.isEmpty()) {
                parts.add(new PartChoice(
                        part.name(), part.label(), part == Part.HEARD && unheard ? UNHEARD : needs(own)));
            }
        });
        return parts;
    }

    private static String needs(List<Progress> progress) {
        return progress.stream()
                .flatMap(one -> one.missingReviews().stream())
                .findFirst()
                .orElse("Enough reviewers have judged it.");
    }
}
