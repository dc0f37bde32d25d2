package org.ownwords.desk.message;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.base.London;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Finding;
import org.ownwords.quality.SafetyClaims;
import org.ownwords.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of messages look up, and the answer "not found" where an address names nothing. */
@Component
class Library {
    /** What every other language is drafted from. */
    static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;
    private final Checks checks;
    private final Reviews reviews;
    private final Clock clock;

    Library(
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages,
            Checks checks,
            Reviews reviews,
            Clock clock) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
        this.checks = checks;
        this.reviews = reviews;
        this.clock = clock;
    }

    Catalogue catalogue() {
        return catalogues.current();
    }

    MessageDefinition message(String slug) {
        try {
            return catalogues.current().message(MessageId.of(slug)).orElseThrow(Library::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    Language language(String tag) {
        try {
            return languages.find(LanguageTag.of(tag)).orElseThrow(Library::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    List<Language> languages() {
        return languages.all();
    }

    Revision newest(VariantId id) {
        return variants.latest(id).orElseThrow(Library::notFound);
    }

    Optional<Revision> english(MessageId message) {
        return variants.latest(new VariantId(message, ENGLISH));
    }

    List<Finding> findings(VariantContent content, Optional<Checks.Target> target) {
        return findings(content, target, against(content.id().message()));
    }

    /** What texts of a message are checked against, read once where many are. */
    record Against(Catalogue catalogue, Optional<VariantContent> english) {}

    Against against(MessageId message) {
        return new Against(catalogues.current(), english(message).map(Revision::content));
    }

    List<Finding> findings(VariantContent content, Optional<Checks.Target> target, Against against) {
        boolean isSource = content.id().tag().equals(ENGLISH);
        return checks.run(new Checks.Subject(
                content,
                language(content.id().tag().value()),
                against.catalogue(),
                target,
                today(),
                isSource ? Optional.empty() : against.english(),
                Optional.of(translatedBack(content))));
    }

    Optional<Revision> latest(VariantId id) {
        return variants.latest(id);
    }

    Instant now() {
        return clock.instant();
    }

    /** What the text does right, a sentence each; what is about a service only where one is chosen. */
    List<String> passed(List<Finding> findings, boolean forService) {
        Set<String> failed = findings.stream().map(Finding::check).collect(Collectors.toSet());
        return checks.explanations().stream()
                .filter(check -> !failed.contains(check.id()))
                .filter(check -> forService || !check.aboutService())
                .flatMap(check -> check.passed().stream())
                .toList();
    }

    /** Asked of those sections alone for which it matters. */
    private Set<SectionKind> translatedBack(VariantContent content) {
        return content.sections().stream()
                .filter(SafetyClaims::madeBy)
                .filter(section -> reviews.backTranslation(SectionDigests.ref(content.id(), section))
                        .isPresent())
                .map(Section::kind)
                .collect(Collectors.toSet());
    }

    LocalDate today() {
        return London.today(clock);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
