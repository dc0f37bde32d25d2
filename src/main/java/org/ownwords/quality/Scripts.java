package org.ownwords.quality;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.ownwords.language.Language;

/** Which scripts a language's words are written in, and which script a character belongs to. */
final class Scripts {

    /** Codes of ISO 15924 that stand for more than one script, or for a part of one. */
    private static final Map<String, int[]> COMPOUND = Map.of(
            "Hans", new int[] {UScript.HAN},
            "Hant", new int[] {UScript.HAN, UScript.BOPOMOFO},
            "Jpan", new int[] {UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA},
            "Kore", new int[] {UScript.HANGUL, UScript.HAN});

    private Scripts() {}

    /** The scripts that a language's letters may come from. */
    static BitSet of(Language language) {
        BitSet scripts = new BitSet();
        int[] codes = COMPOUND.get(language.script());
        Arrays.stream(codes == null ? new int[] {UScript.getCodeFromName(language.script())} : codes)
                .filter(code -> code >= 0)
                .forEach(scripts::set);
        return scripts;
    }

    /** Whether a letter is of one of these scripts; signs common to many scripts are of all. */
    static boolean holds(BitSet scripts, int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.COMMON || script == UScript.INHERITED || scripts.get(script);
    }

    static String name(int letter) {
        return UScript.getName(UScript.getScript(letter)).replace('_', ' ');
    }
}
