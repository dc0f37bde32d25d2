package org.ownwords.desk.review;

import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.Passage;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.springframework.stereotype.Component;

/** A section as its reader will see it: with the name and number of one of the organisation's services, where it has one. */
@Component
class ReadText {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Services services;

    ReadText(Services services) {
        this.services = services;
    }

    List<PassageView> of(Section section, Catalogue catalogue, OrganisationId organisation) {
        Optional<Reach> reach = reach(section, organisation);
        return section.passages().stream()
                .map(passage -> view(passage, section.kind(), catalogue, reach))
                .toList();
    }

    /** The service whose name and number stand in the text, empty where none of the organisation's fits. */
    Optional<String> service(Section section, OrganisationId organisation) {
        return reach(section, organisation)
                .map(reach -> reach.service().name() + ", " + reach.route().label());
    }

    private record Reach(Service service, ContactRoute route) {}

    private Optional<Reach> reach(Section section, OrganisationId organisation) {
        return services.all(organisation).stream()
                .flatMap(service -> service.routes().stream()
                        .filter(route -> !route.retired())
                        .map(route -> new Reach(service, route)))
                .filter(reach -> resolves(section, reach))
                .findFirst();
    }

    private static boolean resolves(Section section, Reach reach) {
        return Placeholders.uses(section.text()).stream()
                .allMatch(use ->
                        Placeholders.problem("review", use, reach.route()).isEmpty());
    }

    private static PassageView view(Passage passage, SectionKind kind, Catalogue catalogue, Optional<Reach> reach) {
        Placeholders.Numbers numbers =
                kind == SectionKind.SMS ? Placeholders.Numbers.COMPACT : Placeholders.Numbers.GROUPED;
        String text = reach.map(r -> resolved(passage.text(), r, numbers)).orElse(passage.text());
        return new PassageView(
                passage.claim().map(claim -> label(claim, catalogue)),
                HTML.render(MARKDOWN.parse(text)).strip());
    }

    private static String resolved(String text, Reach reach, Placeholders.Numbers numbers) {
        try {
            return Placeholders.resolve(text, reach.service(), reach.route(), numbers);
        } catch (ProblemException e) {
            return text;
        }
    }

    private static String label(ClaimId claim, Catalogue catalogue) {
        return catalogue.claim(claim).map(ClaimDefinition::label).orElse(claim.value());
    }
}
