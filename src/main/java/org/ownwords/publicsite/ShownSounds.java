package org.ownwords.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.message.Captioning;
import org.ownwords.message.Captions;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Mark;
import org.ownwords.message.Recording;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/**
 * Which recording a safe page plays today: that of the newest spoken words that stand, and none of older ones. A voice says all
 * of its words, so one claim that nobody vouches for today silences it.
 */
@Component
class ShownSounds {

    /**
     * A recording that may be played, or a video that may be linked.
     *
     * @param words what is said in it
     * @param gloss whether its words are English about a language that is not written
     * @param captions its sentences with times that somebody checked
     */
    record Shown(Recording recording, Section words, Mark mark, boolean gloss, Optional<Captions> captions) {}

    private final Variants variants;
    private final Readiness readiness;
    private final Captioning captioning;

    ShownSounds(Variants variants, Readiness readiness, Captioning captioning) {
        this.variants = variants;
        this.readiness = readiness;
        this.captioning = captioning;
    }

    Optional<Shown> of(VariantId variant, Catalogue catalogue, Service service, ContactRoute route, LocalDate today) {
        List<Revision> newest = variants.latest(variant).stream().toList();
        return Stream.concat(newest.stream(), older(variant, newest))
                .flatMap(revision -> standing(revision, service, route, today).stream())
                .findFirst()
                .filter(spoken -> spoken.words().passages().stream()
                        .allMatch(passage -> ShownWords.vouched(passage, catalogue, service, route, today)))
                .flatMap(spoken -> recorded(spoken, service, route, today));
    }

    private Stream<Revision> older(VariantId variant, List<Revision> newest) {
        return newest.isEmpty()
                ? Stream.empty()
                : variants.history(variant).stream()
                        .filter(revision -> !revision.id().equals(newest.get(0).id()));
    }

    private record Spoken(Section words, SectionRef ref, Mark mark, boolean gloss) {}

    private Optional<Spoken> standing(Revision revision, Service service, ContactRoute route, LocalDate today) {
        return revision.content().section(SectionKind.SPOKEN).flatMap(words -> {
            SectionRef ref = SectionDigests.ref(revision.content().id(), words);
            Standing standing = readiness.of(ref, service, route, Use.PAGE, today);
            return standing.ready()
                    ? Optional.of(new Spoken(
                            words, ref, standing.mark(), revision.content().isGloss(SectionKind.SPOKEN)))
                    : Optional.empty();
        });
    }

    private Optional<Shown> recorded(Spoken spoken, Service service, ContactRoute route, LocalDate today) {
        return readiness
                .recording(spoken.ref(), service, route, Use.PAGE, today)
                .filter(recording -> recording.wasHeard() || recording.video().isPresent())
                .map(recording -> new Shown(
                        recording,
                        spoken.words(),
                        spoken.mark(),
                        spoken.gloss(),
                        captioning.of(recording).filter(Captions::checked)));
    }
}
