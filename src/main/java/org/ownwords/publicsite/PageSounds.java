package org.ownwords.publicsite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.ownwords.base.London;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.Recording.Size;
import org.ownwords.message.Recordings;
import org.ownwords.message.VariantId;
import org.ownwords.message.WebVtt;
import org.ownwords.sound.AudioType;
import org.springframework.stereotype.Component;

/** The recording of a safe page, as files. What may not be played today is not there. */
@Component
public class PageSounds {

    private final PageStore pages;
    private final Services services;
    private final Catalogues catalogues;
    private final ShownSounds sounds;
    private final Recordings recordings;
    private final Clock clock;

    PageSounds(
            PageStore pages,
            Services services,
            Catalogues catalogues,
            ShownSounds sounds,
            Recordings recordings,
            Clock clock) {
        this.pages = pages;
        this.services = services;
        this.catalogues = catalogues;
        this.sounds = sounds;
        this.recordings = recordings;
        this.clock = clock;
    }

    /** A file of sound and its kind. */
    public record File(Path path, AudioType type) {}

    private record Found(ShownSounds.Shown shown, Service service, ContactRoute route) {}

    /** The recording of a page in one of its sizes. */
    public Optional<File> file(PageId id, Size size) {
        return found(id)
                .map(found -> new File(
                        recordings.file(found.shown().recording(), size),
                        switch (size) {
                            case WHOLE -> found.shown().recording().type().orElseThrow();
                            case OPUS -> AudioType.OGG;
                            case MP3 -> AudioType.MP3;
                        }));
    }

    /** Its sentences with their times as WebVTT, once somebody has checked them. */
    public Optional<String> captions(PageId id) {
        return found(id)
                .flatMap(found -> found.shown()
                        .captions()
                        .map(captions -> WebVtt.of(
                                captions.lines(),
                                found.shown().mark(),
                                words ->
                                        Placeholders.resolve(words, found.service(), found.route(), Numbers.GROUPED))));
    }

    private Optional<Found> found(PageId id) {
        return pages.published(id)
                .flatMap(page -> services.find(page.organisation(), page.service())
                        .flatMap(service -> WorkingRoute.of(service, page.route(), page.tag())
                                .flatMap(route -> sounds.of(
                                                new VariantId(page.message(), page.tag()),
                                                catalogues.current(),
                                                service,
                                                route,
                                                London.today(clock))
                                        .filter(shown ->
                                                shown.recording().video().isEmpty())
                                        .map(shown -> new Found(shown, service, route)))));
    }
}
