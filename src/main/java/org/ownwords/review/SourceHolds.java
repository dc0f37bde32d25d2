package org.ownwords.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;

/**
 * What holds a new use of a text because the text that it was made from has changed since. Lives for one question, and reads each
 * source once.
 */
final class SourceHolds {

    private final Variants variants;
    private final Map<VariantId, Optional<Revision>> newest = new HashMap<>();

    SourceHolds(Variants variants) {
        this.variants = variants;
    }

    List<Hold> of(Case asked) {
        Optional<String> source = asked.revision().content().source();
        if (!asked.isNew() || source.isEmpty() || !isStale(asked.revision().content())) {
            return List.of();
        }
        return List.of(new Hold(
                HoldKind.STALE,
                "The text it was made from (" + tag(source.get())
                        + ") was changed since: somebody must compare the two."));
    }

    /** Whether the text that this one was made from is no longer as it was then. */
    boolean isStale(VariantContent content) {
        return content.source()
                .filter(source -> isStale(content.id().message(), source))
                .isPresent();
    }

    boolean isStale(MessageId message, String source) {
        VariantId id = new VariantId(message, LanguageTag.of(tag(source)));
        String digest = source.substring(source.indexOf('@') + 1);
        return newest.computeIfAbsent(id, variants::latest)
                .filter(revision -> !matches(revision.content(), digest))
                .isPresent();
    }

    /** The file names the digest of the source's long section, or its beginning; of a source without one, any section's. */
    private static boolean matches(VariantContent source, String digest) {
        Optional<Section> text = source.section(SectionKind.LONG);
        List<Section> sections = text.map(List::of).orElse(source.sections());
        return sections.stream()
                .anyMatch(
                        section -> SectionDigests.of(source.id(), section).hex().startsWith(digest));
    }

    private static String tag(String source) {
        return source.substring(0, source.indexOf('@'));
    }
}
