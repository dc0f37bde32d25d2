package org.ownwords.render;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;

/** Makes the alternative text of a poster or picture: the mark, the headline and the words, as they stand on it. */
final class AlternativeText {

    private AlternativeText() {}

    static String of(Edition edition) {
        SectionKind words =
                edition.content().section(SectionKind.LONG).isPresent() ? SectionKind.LONG : SectionKind.SOCIAL;
        return Marked.first(
                edition.mark(),
                "\n",
                Stream.of(SectionKind.HEADLINE, words)
                        .filter(kind ->
                                kind == words || edition.content().section(kind).isPresent())
                        .map(kind -> Prose.of(edition, kind, Numbers.GROUPED).runOn(edition.language(), "\n"))
                        .collect(Collectors.joining("\n")));
    }
}
