package org.ownwords.render.sheet;

import org.ownwords.render.engine.TextLanguage;

/**
 * The space that a script needs, in multiples of the size of its letters: Nastaliq slopes down to the line below, Khmer,
 * Burmese and Tibetan stack letters.
 *
 * @param body height of a line of running text
 * @param headline height of a line of the headline
 * @param size how large letters must be set to look as large as Latin ones
 * @param emphasis how much of the headline's larger size is wanted: sloping lines are tall, and would leave the others small
 */
record ScriptSpacing(double body, double headline, double size, double emphasis) {

    /** The same for these very words, whose shapes may need more room than their script usually does. */
    ScriptSpacing roomFor(double bodyInk, double headlineInk) {
        return new ScriptSpacing(Math.max(body, bodyInk), Math.max(headline, headlineInk), size, emphasis);
    }

    static ScriptSpacing of(TextLanguage language) {
        return switch (language.fontFamily()) {
            case "Noto Nastaliq Urdu" -> new ScriptSpacing(2.2, 2.05, 0.98, 0.6);
            case "Noto Naskh Arabic" -> new ScriptSpacing(1.6, 1.4, 1.12, 1);
            case "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Serif Tibetan" -> new ScriptSpacing(1.75, 1.75, 1, 1);
            case "Noto Sans CJK SC", "Noto Sans CJK TC", "Noto Sans CJK HK", "Noto Sans CJK JP", "Noto Sans CJK KR" ->
                new ScriptSpacing(1.55, 1.3, 1, 1);
            case "Noto Sans" -> new ScriptSpacing(1.4, 1.16, 1, 1);
            default -> new ScriptSpacing(1.5, 1.35, 1, 1);
        };
    }
}
