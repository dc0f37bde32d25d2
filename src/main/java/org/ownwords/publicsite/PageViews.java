package org.ownwords.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.London;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Captions;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Recording;
import org.ownwords.message.SpokenSentences;
import org.ownwords.message.VariantId;
import org.ownwords.render.Edition;
import org.ownwords.render.PageFrame;
import org.ownwords.render.PageHtml;
import org.ownwords.render.PageLinks;
import org.ownwords.render.PageSound;
import org.ownwords.render.PageVideo;
import org.springframework.stereotype.Component;

/** Makes what a visitor sees. Whatever happened to the words, a page always has a number that works. */
@Component
public class PageViews {

    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    private static final PageFrame.Call LAST_RESORT = new PageFrame.Call("tel:999", "999", List.of());

    private final PageStore pages;
    private final Services services;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final ShownWords words;
    private final ShownSounds sounds;
    private final Clock clock;
    private final PageHtml html = new PageHtml();

    PageViews(
            PageStore pages,
            Services services,
            Catalogues catalogues,
            LanguageTable languages,
            ShownWords words,
            ShownSounds sounds,
            Clock clock) {
        this.pages = pages;
        this.services = services;
        this.catalogues = catalogues;
        this.languages = languages;
        this.words = words;
        this.sounds = sounds;
        this.clock = clock;
    }

    /** The page of that address as HTML; empty where there is none. */
    public Optional<String> html(PageId id) {
        return pages.published(id).map(this::html);
    }

    private String html(SafePage page) {
        Language language = languages.require(page.tag());
        Optional<Service> service = services.find(page.organisation(), page.service());
        Optional<ContactRoute> route = service.flatMap(s -> WorkingRoute.of(s, page.route(), page.tag()));
        if (route.isEmpty()) {
            return html.bare(new PageFrame(
                    language, Mark.NONE, Optional.of(LAST_RESORT), List.of(), Optional.empty(), Optional.empty()));
        }
        Catalogue catalogue = catalogues.current();
        Optional<MessageDefinition> message = catalogue.message(page.message());
        Optional<ShownWords.Shown> shown =
                message.flatMap(m -> shown(page, catalogue, service.orElseThrow(), route.get()));
        List<PageFrame.Other> others = others(page, catalogue, service.orElseThrow(), message);
        Optional<ShownSounds.Shown> sound =
                message.flatMap(m -> sound(page, catalogue, service.orElseThrow(), route.get()));
        Mark mark = shown.map(ShownWords.Shown::mark)
                .or(() -> sound.map(ShownSounds.Shown::mark))
                .orElse(Mark.NONE);
        PageFrame frame = new PageFrame(
                language,
                mark,
                Optional.of(call(route.get())),
                others,
                sound.filter(said -> said.recording().video().isEmpty())
                        .map(heard -> sound(page.id(), heard, service.orElseThrow(), route.get())),
                sound.flatMap(seen -> video(seen, service.orElseThrow(), route.get())));
        if (shown.isEmpty()) {
            return html.bare(frame);
        }
        try {
            return html.of(
                    new Edition(
                            message.orElseThrow(),
                            language,
                            shown.get().content(),
                            service.orElseThrow(),
                            route.get(),
                            shown.get().mark()),
                    frame);
        } catch (ProblemException wordsOfAnotherRoute) {
            // The words name a kind of route that the one which still works is not: the number alone is then the page.
            return html.bare(frame);
        }
    }

    private Optional<ShownWords.Shown> shown(SafePage page, Catalogue catalogue, Service service, ContactRoute route) {
        LocalDate today = London.today(clock);
        return words.of(new VariantId(page.message(), page.tag()), catalogue, service, route, today);
    }

    private Optional<ShownSounds.Shown> sound(SafePage page, Catalogue catalogue, Service service, ContactRoute route) {
        LocalDate today = London.today(clock);
        return sounds.of(new VariantId(page.message(), page.tag()), catalogue, service, route, today);
    }

    /** Its transcript runs along with it once somebody checked the times. */
    private PageSound sound(PageId page, ShownSounds.Shown shown, Service service, ContactRoute route) {
        Recording.Small small = shown.recording().small().orElseThrow();
        return new PageSound(
                "/s/" + page.value(),
                languages.require(
                        shown.gloss()
                                ? ENGLISH
                                : shown.recording().section().variant().tag()),
                shown.gloss(),
                shown.recording().seconds(),
                small.opus(),
                shown.recording().bytes(),
                shown.captions().map(Captions::lines).orElse(List.of()).stream()
                        .map(line -> Placeholders.resolve(line.words(), service, route, Placeholders.Numbers.GROUPED))
                        .toList());
    }

    private static Optional<PageVideo> video(ShownSounds.Shown shown, Service service, ContactRoute route) {
        return shown.recording()
                .video()
                .map(address -> new PageVideo(
                        address,
                        SpokenSentences.of(shown.words()).stream()
                                .map(sentence ->
                                        Placeholders.resolve(sentence, service, route, Placeholders.Numbers.GROUPED))
                                .toList()));
    }

    private List<PageFrame.Other> others(
            SafePage page, Catalogue catalogue, Service service, Optional<MessageDefinition> message) {
        return message.stream()
                .flatMap(m -> pages.inEveryLanguage(page.organisation(), page.service(), page.message()).stream())
                .filter(other -> !other.id().equals(page.id()))
                .filter(other -> WorkingRoute.of(service, other.route(), other.tag())
                        .filter(route -> shown(other, catalogue, service, route).isPresent()
                                || sound(other, catalogue, service, route).isPresent())
                        .isPresent())
                .flatMap(other -> languages.find(other.tag()).stream()
                        .map(language ->
                                new PageFrame.Other(language, "/s/" + other.id().value())))
                .toList();
    }

    private PageFrame.Call call(ContactRoute route) {
        List<Language> answers = route.answersIn().stream()
                .flatMap(tag -> languages.find(tag).stream())
                .toList();
        return PageLinks.href(route)
                .map(href -> new PageFrame.Call(href, route.address(), answers))
                .orElse(LAST_RESORT);
    }
}
