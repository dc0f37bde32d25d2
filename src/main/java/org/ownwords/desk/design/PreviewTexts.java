package org.ownwords.desk.design;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.Variants;
import org.ownwords.render.Edition;
import org.ownwords.render.SampleTexts;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** The texts that a preview can show: every variant, with the mark that its review demands, and samples of every script. */
@Component
class PreviewTexts {

    private static final String SAMPLE_NAME = "Beck Line";
    private static final String SAMPLE_NUMBER = "0808 157 0123";

    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;
    private final Services services;
    private final Readiness readiness;
    private final Clock clock;

    PreviewTexts(
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages,
            Services services,
            Readiness readiness,
            Clock clock) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
        this.services = services;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** Where texts lead. */
    record Target(Service service, ContactRoute route) {}

    List<MessageDefinition> messages() {
        return catalogues.current().messages();
    }

    /** Every written language that a sample is there for. */
    List<Language> sampled() {
        return languages.all().stream().filter(SampleTexts::has).toList();
    }

    /** The newest text of a message in every language, by language. */
    List<VariantContent> texts(MessageDefinition message) {
        return variants.latest(message.id()).stream()
                .map(Revision::content)
                .sorted(Comparator.comparing(content -> language(content).englishName()))
                .toList();
    }

    Language language(VariantContent content) {
        return languages.require(content.id().tag());
    }

    /** The organisation's first telephone, or an invented one where it has none. */
    Target target(OrganisationId organisation) {
        return services.all(organisation).stream()
                .flatMap(service -> service.routes().stream()
                        .filter(route -> !route.retired() && route.kind() == RouteKind.PHONE)
                        .map(route -> new Target(service, route)))
                .findFirst()
                .orElseGet(() -> invented(organisation));
    }

    Edition edition(MessageDefinition message, VariantContent content, Target target, SectionKind body) {
        LocalDate today = London.today(clock);
        List<SectionRef> shown = content.sections().stream()
                .filter(section -> section.kind() == body || section.kind() == SectionKind.HEADLINE)
                .map(section -> SectionDigests.ref(content.id(), section))
                .toList();
        Mark mark = shown.isEmpty() || target.route().id().value() == 0
                ? Mark.DRAFT
                : readiness.ofAll(shown, target.service(), target.route(), Use.NEW, today).values().stream()
                        .map(Standing::mark)
                        .max(Comparator.naturalOrder())
                        .orElse(Mark.DRAFT);
        return new Edition(message, language(content), content, target.service(), target.route(), mark);
    }

    private static Target invented(OrganisationId organisation) {
        ServiceId id = new ServiceId(0);
        ContactRoute route = new ContactRoute(
                new RouteId(0), id, RouteKind.PHONE, "Helpline", SAMPLE_NUMBER, "", Set.of(), false, List.of());
        return new Target(
                new Service(
                        id,
                        organisation,
                        new AreaCode("E23000010"),
                        0,
                        SAMPLE_NAME,
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of(route)),
                route);
    }
}
