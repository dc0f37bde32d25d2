package org.ownwords.render.engine;

/**
 * What the engine must know of a language to set it.
 *
 * @param tag BCP 47 tag, given to the shaper as it is; language-sensitive forms depend on it
 * @param name the English name, for messages to people
 * @param script ISO 15924 code, such as {@code Arab}
 * @param rightToLeft the direction of its paragraphs
 * @param fontFamily the Noto family that holds its script, such as {@code Noto Nastaliq Urdu}
 */
public record TextLanguage(String tag, String name, String script, boolean rightToLeft, String fontFamily) {

    /** British English in Noto Sans, for what stands beside the text of a campaign. */
    public static final TextLanguage ENGLISH = new TextLanguage("en-GB", "English", "Latn", false, Faces.FALLBACK);

    /** The name by which style sheets choose face and language together. */
    public String alias() {
        return fontFamily + "@" + tag;
    }
}
