package org.ownwords.desk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Say;
import org.ownwords.desk.message.SectionLabel;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Dispute;
import org.ownwords.review.Progress;
import org.ownwords.review.Readiness;
import org.ownwords.review.Reviews;
import org.ownwords.review.Unheard;
import org.springframework.stereotype.Component;

/** What waits for a reviewer, and what for a safeguarding lead, among the newest words of every text. */
@Component
class WorkList {

    private static final String HEAR_AND_SIGN =
            "A recording was added since: reviewers have heard it; hear it and sign again.";

    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Reviews reviews;
    private final Readiness readiness;

    WorkList(Variants variants, Catalogues catalogues, LanguageTable languages, Reviews reviews, Readiness readiness) {
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.reviews = reviews;
        this.readiness = readiness;
    }

    /** What a safeguarding lead has to decide or sign, what is urgent first. */
    List<WorkItem> forLead(Person person) {
        if (!person.is(Role.SAFEGUARDING_LEAD)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>(items(judged(), WorkList::leadWaits));
        unheard().values().stream()
                .filter(unheard -> unheard.missing() == 0)
                .map(unheard -> item(unheard, HEAR_AND_SIGN))
                .forEach(items::add);
        items.sort(Comparator.comparing(item -> !item.urgent()));
        return items;
    }

    /** What the person may still judge in a language: not theirs, not judged by them, not approved. */
    List<WorkItem> forReviewer(Person person, String tag) {
        Map<SectionRef, Unheard> recorded = unheard();
        return items(written(tag), (revision, section, progress) -> {
            Optional<Unheard> unheard =
                    Optional.ofNullable(recorded.get(section)).filter(one -> one.missing() > 0);
            boolean open = (unheard.isPresent() || !progress.approved())
                    && progress.withdrawn().isEmpty()
                    && reviews.whyNotJudge(person.actor(), section).isEmpty()
                    && reviews.judgedAt(person.id(), section)
                            .filter(judged -> unheard.filter(one -> judged.isBefore(one.added()))
                                    .isEmpty())
                            .isEmpty();
            return open
                    ? Optional.of(unheard.map(WorkList::toHear).orElseGet(() -> waits(revision, progress)))
                    : Optional.empty();
        });
    }

    /** Everything in a language, with how far it has come. */
    List<WorkItem> inLanguage(String tag) {
        Map<SectionRef, Unheard> recorded = unheard();
        return items(
                written(tag),
                (revision, section, progress) -> Optional.of(leadWaits(revision, section, progress)
                        .or(() -> Optional.ofNullable(recorded.get(section)).map(WorkList::toHear))
                        .orElseGet(() -> standing(revision, progress))));
    }

    /** The languages in which there is anything, by name. */
    List<Language> inUse() {
        return variants.tags().stream()
                .flatMap(tag -> languages.find(tag).stream())
                .sorted(Comparator.comparing(Language::englishName))
                .toList();
    }

    /** None where the word names no language that is in use. */
    private List<Revision> written(String tag) {
        return variants.tags().stream()
                .filter(used -> used.value().equals(tag))
                .flatMap(used -> variants.latest(used).stream())
                .toList();
    }

    private List<Revision> judged() {
        return reviews.judgedAndUnsigned().stream()
                .flatMap(variant -> variants.latest(variant).stream())
                .toList();
    }

    /** Signed words with a recording that not everybody who judges has heard, the oldest recording first. */
    Map<SectionRef, Unheard> unheard() {
        Map<SectionRef, Unheard> unheard = new LinkedHashMap<>();
        readiness.unheard().forEach(one -> unheard.put(one.section(), one));
        return unheard;
    }

    private record Waiting(String waits, boolean urgent) {}

    private static Waiting toHear(Unheard unheard) {
        return new Waiting(
                unheard.missing() == 0
                        ? HEAR_AND_SIGN
                        : "A recording was added after it was approved: "
                                + (unheard.missing() == 1
                                        ? "one more reviewer has"
                                        : unheard.missing() + " more reviewers have")
                                + " to hear it.",
                false);
    }

    private interface Rule {
        Optional<Waiting> waits(Revision revision, SectionRef section, Progress progress);
    }

    private static Waiting standing(Revision revision, Progress progress) {
        if (progress.withdrawn().isPresent()) {
            return new Waiting("Nothing: it was withdrawn.", false);
        }
        return progress.approved() ? new Waiting("Nothing: it is approved.", false) : waits(revision, progress);
    }

    private static Waiting waits(Revision revision, Progress progress) {
        if (revision.content().origin() == Origin.MACHINE_DRAFT) {
            return new Waiting("A machine draft: it wants people who put it into their own words.", false);
        }
        return progress.missingReviews().isEmpty()
                ? new Waiting("Enough reviewers have looked at it; more are welcome.", false)
                : new Waiting(progress.missingReviews().get(0), false);
    }

    private static Optional<Waiting> leadWaits(Revision revision, SectionRef section, Progress progress) {
        Optional<Dispute> open =
                progress.disputes().stream().filter(Dispute::isOpen).findFirst();
        if (open.isPresent()) {
            return Optional.of(new Waiting(
                    "A reviewer disputes it: decide by "
                            + new Say().date(open.get().dueOn()) + ".",
                    true));
        }
        boolean toSign = progress.reviewed()
                && !progress.signedOff()
                && progress.withdrawn().isEmpty();
        return toSign && revision.content().origin() != Origin.MACHINE_DRAFT
                ? Optional.of(new Waiting("Reviewed; it waits for your sign-off.", false))
                : Optional.empty();
    }

    private List<WorkItem> items(List<Revision> revisions, Rule rule) {
        Map<SectionRef, Progress> progress = reviews.progressOf(revisions);
        Catalogue catalogue = catalogues.current();
        List<WorkItem> items = new ArrayList<>();
        Map<VariantId, Revision> own = revisions.stream()
                .collect(Collectors.toMap(revision -> revision.content().id(), revision -> revision));
        progress.forEach((section, done) -> {
            Revision revision = Objects.requireNonNull(own.get(section.variant()));
            rule.waits(revision, section, done).ifPresent(w -> items.add(item(revision, section, w, catalogue)));
        });
        return items;
    }

    /** Whether it is a video of a signed language, which is watched and not heard. */
    boolean isSigned(Unheard unheard) {
        return languages
                .find(unheard.section().variant().tag())
                .filter(Language::signed)
                .isPresent();
    }

    /** Words with a recording, and what that waits for. */
    WorkItem item(Unheard unheard, String waits) {
        return item(unheard.revision(), unheard.section(), new Waiting(waits, false), catalogues.current());
    }

    private WorkItem item(Revision revision, SectionRef section, Waiting waits, Catalogue catalogue) {
        String tag = section.variant().tag().value();
        return new WorkItem(
                catalogue
                        .message(section.variant().message())
                        .map(MessageDefinition::title)
                        .orElse(section.variant().message().value()),
                section.variant().message(),
                tag,
                languages
                        .find(section.variant().tag())
                        .map(Language::englishName)
                        .orElse(tag),
                SectionLabel.of(section.section()),
                revision.content().origin(),
                waits.waits(),
                waits.urgent(),
                "/review/" + section.variant() + "/" + section.section().word());
    }
}
