package org.ownwords.render.engine;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a text into runs that can be shaped: by direction (ICU's UAX #9), then script, then the face that holds it. */
final class Itemiser {

    private static final Set<String> SQUARE = Set.of("Hans", "Hant", "Jpan", "Kore");

    private final TextLanguage language;
    private final Face own;
    private final Face fallback;

    /**
     * @param own the face of the language's family
     * @param fallback Noto Sans in the same weight
     */
    Itemiser(TextLanguage language, Face own, Face fallback) {
        this.language = language;
        this.own = own;
        this.fallback = fallback;
    }

    /**
     * The runs in logical order.
     *
     * @throws MissingCharacterException if neither face holds a character
     */
    List<TextRun> runs(String text, boolean rightToLeft) {
        List<TextRun> runs = new ArrayList<>();
        Bidi bidi = new Bidi();
        bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        byte[] levels = bidi.getLevels();
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        int depth = 0;
        String script = "";
        Face face = own;
        int start = 0;
        for (int at = 0, next = graphemes.next(); next != BreakIterator.DONE; at = next, next = graphemes.next()) {
            int first = text.codePointAt(at);
            if (first == BidiControls.LRI) {
                depth++;
            } else if (first == BidiControls.PDI) {
                depth = Math.max(0, depth - 1);
            }
            String nextScript = script(text, at, next, script);
            Face nextFace = face(text, at, next, face, depth > 0);
            boolean same = at == start
                    || (levels[at] == levels[start]
                            && nextFace == face
                            && (nextScript.equals(script) || script.isEmpty()));
            if (!same) {
                runs.add(run(start, at, levels[start], script, face));
                start = at;
            }
            script = nextScript;
            face = nextFace;
        }
        if (start < text.length()) {
            runs.add(run(start, text.length(), levels[start], script, face));
        }
        return runs;
    }

    private TextRun run(int start, int end, byte level, String script, Face face) {
        return new TextRun(start, end, level, script.isEmpty() ? language.script() : script, face);
    }

    /** A shared or inherited character takes the script before it; empty while there was none. */
    private static String script(String text, int start, int end, String before) {
        return text.substring(start, end)
                .codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN)
                .mapToObj(UScript::getShortName)
                .findFirst()
                .orElse(before);
    }

    private Face face(String text, int start, int end, Face before, boolean isolated) {
        int first = text.codePointAt(start);
        if (invisible(first)) {
            return isolated ? fallback : before;
        }
        // A space joins what stands before it, so that it parts no run that shapes together.
        if (Character.isSpaceChar(first) && before.covers(' ')) {
            return before;
        }
        // Latin letters look alike everywhere; only Chinese, Japanese and Korean faces have their own to go with them.
        boolean latin = UScript.getScript(first) == UScript.LATIN && !SQUARE.contains(language.script());
        Face preferred = isolated || latin ? fallback : own;
        Face other = preferred == own ? fallback : own;
        if (coversAll(preferred, text, start, end)) {
            return preferred;
        }
        if (coversAll(other, text, start, end)) {
            return other;
        }
        throw new MissingCharacterException(lacking(text, start, end), language);
    }

    private int lacking(String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .filter(codePoint -> !invisible(codePoint) && !own.covers(codePoint) && !fallback.covers(codePoint))
                .findFirst()
                .orElse(text.codePointAt(start));
    }

    private static boolean coversAll(Face face, String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .allMatch(codePoint -> invisible(codePoint) || face.covers(codePoint));
    }

    private static boolean invisible(int codePoint) {
        return com.ibm.icu.lang.UCharacter.hasBinaryProperty(
                codePoint, com.ibm.icu.lang.UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
