package org.ownwords.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Set;
import org.ownwords.language.Language;

/** Runs the sentences of a paragraph on, each of which the text holds on a line of its own. */
final class Sentences {

    /** Scripts whose full stop fills its square and takes no space after it. */
    private static final Set<String> CLOSE = Set.of("Hans", "Hant", "Jpan");

    private static final String AFTER_THE_STOP = "\"'”’»)）」』\u2069";

    private Sentences() {}

    /** One line where sentences are closed by a mark of their script; what nothing closes keeps its line, such as a bare number. */
    static String runOn(List<String> lines, Language language) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            if (!out.isEmpty()) {
                out.append(after(out, language));
            }
            out.append(line);
        }
        return out.toString();
    }

    /** What stands between these words and the sentence after them: a space or nothing, or a line end where nothing closes them. */
    static String after(CharSequence words, Language language) {
        if (!isClosed(words)) {
            return "\n";
        }
        return CLOSE.contains(language.script()) ? "" : " ";
    }

    private static boolean isClosed(CharSequence words) {
        int at = words.length();
        while (at > 0 && AFTER_THE_STOP.indexOf(words.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && UCharacter.hasBinaryProperty(Character.codePointBefore(words, at), UProperty.S_TERM);
    }
}
