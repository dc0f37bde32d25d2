package org.ownwords.render;

import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;

/** Makes the caption of a social post. */
final class Caption {

    private Caption() {}

    static String of(Edition edition) {
        String words = Prose.of(edition, SectionKind.SOCIAL, Numbers.GROUPED).runOn(edition.language(), "\n\n");
        return Marked.first(edition.mark(), "\n\n", words);
    }
}
