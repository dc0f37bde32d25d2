package org.ownwords.render;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;

/** Makes the alternative text of a poster or picture: the mark, the headline and the words, as they stand on it. */
final class AlternativeText {

    private AlternativeText() {}

    static String of(Edition edition) {
        SectionKind words = Stream.of(SectionKind.LONG, SectionKind.SOCIAL, SectionKind.HEADLINE)
                .filter(kind -> edition.content().section(kind).isPresent())
                .findFirst()
                .orElse(SectionKind.SOCIAL);
        return Marked.first(
                edition.mark(),
                "\n",
                Stream.of(SectionKind.HEADLINE, words)
                        .distinct()
                        .filter(kind ->
                                kind == words || edition.content().section(kind).isPresent())
                        .map(kind -> Prose.of(edition, kind, Numbers.GROUPED).runOn(edition.language(), "\n"))
                        .collect(Collectors.joining("\n")));
    }
}
