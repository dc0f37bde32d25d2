package org.ownwords.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.FactState;
import org.ownwords.directory.Service;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.Mark;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** Which words a safe page shows today: the newest that stand, without the passages whose claims nobody vouches for today. */
@Component
class ShownWords {

    /** Words that may be shown, and the mark they carry. */
    record Shown(VariantContent content, Mark mark) {}

    private final Variants variants;
    private final Readiness readiness;

    ShownWords(Variants variants, Readiness readiness) {
        this.variants = variants;
        this.readiness = readiness;
    }

    Optional<Shown> of(VariantId variant, Catalogue catalogue, Service service, ContactRoute route, LocalDate today) {
        return variants.latest(variant).stream()
                .flatMap(latest -> Stream.concat(
                        Stream.of(latest),
                        variants.history(variant).stream()
                                .filter(revision -> !revision.id().equals(latest.id()))))
                .flatMap(revision -> standing(revision, service, route, today).stream())
                .findFirst()
                .map(shown -> vouched(shown, catalogue, service, route, today))
                .filter(shown -> shown.content().section(SectionKind.LONG).isPresent());
    }

    /** The long section, and the headline where it stands too; nothing else of a variant is for pages. */
    private Optional<Shown> standing(Revision revision, Service service, ContactRoute route, LocalDate today) {
        VariantContent content = revision.content();
        Optional<Section> words = content.section(SectionKind.LONG);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Standing standing = standing(content, words.get(), service, route, today);
        if (!standing.ready()) {
            return Optional.empty();
        }
        List<Section> sections = Stream.concat(
                        words.stream(),
                        content
                                .section(SectionKind.HEADLINE)
                                .filter(headline -> standing(content, headline, service, route, today)
                                        .ready())
                                .stream())
                .toList();
        return Optional.of(new Shown(with(content, sections), standing.mark()));
    }

    private Standing standing(
            VariantContent content, Section section, Service service, ContactRoute route, LocalDate today) {
        return readiness.of(SectionDigests.ref(content.id(), section), service, route, Use.PAGE, today);
    }

    private static Shown vouched(
            Shown shown, Catalogue catalogue, Service service, ContactRoute route, LocalDate today) {
        List<Section> sections = shown.content().sections().stream()
                .map(section -> new Section(
                        section.kind(),
                        section.passages().stream()
                                .filter(passage -> vouched(passage, catalogue, service, route, today))
                                .toList()))
                .filter(section -> !section.passages().isEmpty())
                .toList();
        return new Shown(with(shown.content(), sections), shown.mark());
    }

    /** A claim that needs another, as "confidential" its exceptions, goes when that one goes. */
    static boolean vouched(Passage passage, Catalogue catalogue, Service service, ContactRoute route, LocalDate today) {
        return passage.claim().isEmpty()
                || passage.claim().flatMap(catalogue::claim).stream()
                        .flatMap(claim -> Stream.concat(
                                Stream.of(claim), claim.needs().stream().flatMap(id -> known(catalogue, id))))
                        .map(claim -> service.state(claim.id(), claim.holdsFor(), route, today) == FactState.TRUE)
                        .reduce(Boolean::logicalAnd)
                        .orElse(false);
    }

    private static Stream<ClaimDefinition> known(Catalogue catalogue, ClaimId id) {
        return catalogue.claim(id).stream();
    }

    private static VariantContent with(VariantContent content, List<Section> sections) {
        return new VariantContent(
                content.id(), content.origin(), content.source(), Map.copyOf(content.frontMatter()), sections);
    }
}
