package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.delivery.Answer;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Revision;
import org.ownwords.message.Variants;
import org.ownwords.render.Edition;
import org.ownwords.render.Renderer;
import org.ownwords.review.Hold;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** The released words of a pin: asked anew whether they still stand, rendered once and not for each person. */
@Component
final class ReleasedWordings implements Wordings {

    private record Key(Pin pin, int serviceRevision, Mark mark) {}

    private static final int MOST_KEPT = 1_000;

    private final Readiness readiness;
    private final Services services;
    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Answers answers;
    private final Clock clock;
    private final Renderer renderer = new Renderer();
    private final Map<Key, Body> rendered = new ConcurrentHashMap<>();

    ReleasedWordings(
            Readiness readiness,
            Services services,
            Variants variants,
            Catalogues catalogues,
            LanguageTable languages,
            Answers answers,
            Clock clock) {
        this.readiness = readiness;
        this.services = services;
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Wording of(OrganisationId organisation, Pin pin) {
        Optional<Service> service = services.find(organisation, pin.service());
        Optional<ContactRoute> route = service.flatMap(s -> s.route(pin.route()));
        if (service.isEmpty() || route.isEmpty()) {
            return new Wording.Held("The service or the way to reach it is gone.");
        }
        Standing standing = readiness.of(pin.section(), service.get(), route.get(), Use.RELEASED, London.today(clock));
        if (!standing.ready()) {
            return new Wording.Held(
                    standing.holds().stream().findFirst().map(Hold::reason).orElse("Held."));
        }
        Key key = new Key(pin, service.get().revision(), standing.mark());
        Body known = rendered.get(key);
        return known == null ? render(key, service.get(), route.get()) : new Wording.Ready(known, standing.mark());
    }

    private Wording render(Key key, Service service, ContactRoute route) {
        Pin pin = key.pin();
        Optional<Revision> revision = variants.holding(pin.section());
        Optional<MessageDefinition> message = catalogues.current().message(pin.message());
        Optional<Language> language = languages.find(pin.section().variant().tag());
        if (revision.isEmpty() || message.isEmpty() || language.isEmpty()) {
            return new Wording.Held("The words that were released are gone.");
        }
        Edition edition =
                new Edition(message.get(), language.get(), revision.get().content(), service, route, key.mark());
        try {
            Body body = pin.channel() == Channel.EMAIL
                    ? new Body.Mail(renderer.email(edition))
                    : new Body.Text(renderer.sms(edition));
            if (rendered.size() > MOST_KEPT) {
                rendered.clear();
            }
            rendered.put(key, body);
            return new Wording.Ready(body, key.mark());
        } catch (ProblemException e) {
            return new Wording.Held(e.problems().get(0).what());
        }
    }

    @Override
    public Wording answer(OrganisationId organisation, Answer answer, Optional<LanguageTag> language) {
        return answers.text(answer, language)
                .<Wording>map(text -> new Wording.Ready(new Body.Text(text.sms()), text.mark()))
                .orElseGet(() -> new Wording.Held("There is no such answer in this person's language."));
    }
}
