package org.ownwords.exchange.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.exchange.format.Unit;
import org.ownwords.exchange.format.UnitId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/**
 * The texts of one message in two languages, piece by piece.
 *
 * @param target empty where nothing was written yet
 */
record Texts(VariantContent source, Optional<VariantContent> target) {
    /** What every other language is made from. */
    static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    /** A piece by its id, both texts empty where absent. */
    record Piece(UnitId id, String source, String target) {
        String digest() {
            return Unit.digest(source);
        }
    }

    /** The subject, then section by section; those that the target alone has stand last. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        String subject = source.subject().orElse("");
        String own = target.flatMap(VariantContent::subject).orElse("");
        if (!(subject + own).isEmpty()) {
            pieces.add(new Piece(UnitId.subject(source.id().message()), subject, own));
        }
        sections().forEach((kind, pairs) -> {
            for (int i = 0; i < pairs.size(); i++) {
                PassagePair pair = pairs.get(i);
                pieces.add(new Piece(
                        UnitId.passage(source.id().message(), kind, i + 1, pair.claim()),
                        pair.source().map(Passage::text).orElse(""),
                        pair.target().map(Passage::text).orElse("")));
            }
        });
        return List.copyOf(pieces);
    }

    private Map<SectionKind, List<PassagePair>> sections() {
        Map<SectionKind, List<PassagePair>> sections = new LinkedHashMap<>();
        Stream.concat(source.sections().stream(), target.stream().flatMap(content -> content.sections().stream()))
                .map(Section::kind)
                .distinct()
                .filter(kind -> !passages(Optional.of(source), kind).isEmpty()
                        || !passages(target, kind).isEmpty())
                .forEach(kind -> sections.put(
                        kind, PassagePair.align(passages(Optional.of(source), kind), passages(target, kind))));
        return sections;
    }

    /** English that says what a recording says is no translation. */
    private static List<Passage> passages(Optional<VariantContent> content, SectionKind kind) {
        return content.filter(text -> !text.isGloss(kind))
                .flatMap(text -> text.section(kind))
                .map(Section::passages)
                .orElse(List.of());
    }

    /** The source as it is now, as front matter names it; its long section, or the first where it has none. */
    static String version(VariantContent source) {
        Section named = source.section(SectionKind.LONG)
                .orElseGet(() -> source.sections().get(0));
        return source.id().tag() + "@" + SectionDigests.of(source.id(), named).hex();
    }
}
