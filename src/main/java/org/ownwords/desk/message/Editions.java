package org.ownwords.desk.message;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.message.Mark;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Edition;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** Makes variants out for a service, with the mark that their review demands; no address of a page can choose the mark. */
@Component
class Editions {

    private final Library library;
    private final Readiness readiness;

    Editions(Library library, Readiness readiness) {
        this.library = library;
        this.readiness = readiness;
    }

    /** How each section stands today for a new use. */
    Map<SectionRef, Standing> standings(VariantContent content, Target target) {
        return readiness.ofAll(State.refs(content), target.service(), target.route(), Use.NEW, library.today());
    }

    /** The edition with the strongest mark of the sections that it is made from. */
    Edition of(Revision revision, Target target, SectionKind... made) {
        VariantContent content = revision.content();
        List<SectionKind> kinds = List.of(made);
        List<SectionRef> refs = content.sections().stream()
                .filter(section -> kinds.contains(section.kind()))
                .map(section -> SectionDigests.ref(content.id(), section))
                .toList();
        Mark mark = refs.isEmpty()
                ? Mark.DRAFT
                : readiness.ofAll(refs, target.service(), target.route(), Use.NEW, library.today()).values().stream()
                        .map(Standing::mark)
                        .max(Comparator.naturalOrder())
                        .orElse(Mark.DRAFT);
        return new Edition(
                library.message(content.id().message().value()),
                library.language(content.id().tag().value()),
                content,
                target.service(),
                target.route(),
                mark);
    }

    /** What tells one rendering from another: the words, their mark, the service as it is and the route. */
    static String key(Edition edition) {
        Stream<String> words = edition.content().sections().stream()
                .map(section ->
                        SectionDigests.of(edition.content().id(), section).hex());
        String all = String.join(
                " ",
                Stream.concat(
                                words,
                                Stream.of(
                                        edition.mark().name(),
                                        edition.service().name(),
                                        String.valueOf(edition.service().id().value()),
                                        String.valueOf(edition.service().revision()),
                                        String.valueOf(edition.route().id().value())))
                        .toList());
        return java.util.HexFormat.of().formatHex(sha256(all)).substring(0, 32);
    }

    private static byte[] sha256(String text) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
