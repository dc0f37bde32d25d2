package org.ownwords.render;

import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;

/** Makes the words to read aloud: a sentence to a line, to breathe at. */
final class SpokenWords {

    private SpokenWords() {}

    static String of(Edition edition) {
        return Marked.first(
                edition.mark(),
                "\n\n",
                Prose.of(edition, SectionKind.SPOKEN, Numbers.GROUPED).inLines("\n\n"));
    }
}
