package org.ownwords.render;

import java.util.Set;
import org.ownwords.language.Language;

/** What stands between two sentences of a paragraph when they run on. */
final class Sentences {

    /** Scripts whose full stop fills its square and takes no space after it. */
    private static final Set<String> CLOSE = Set.of("Hans", "Hant", "Jpan");

    private Sentences() {}

    static String gap(Language language) {
        return CLOSE.contains(language.script()) ? "" : " ";
    }
}
