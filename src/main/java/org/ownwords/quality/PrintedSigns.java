package org.ownwords.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.BitSet;
import java.util.Optional;
import org.ownwords.language.Language;

/** Which characters of a language are drawn on paper and screens: those of the font of its script and of Noto Sans beside it. */
public final class PrintedSigns {

    static final String BESIDE = "Noto Sans";

    private final Coverage fonts;

    /** Those of the fonts that are packed with the program. */
    public PrintedSigns() {
        this(new PackedFonts());
    }

    PrintedSigns(Coverage fonts) {
        this.fonts = fonts;
    }

    /** Whether each character of a text has a sign or needs none; nothing has one in a language without a packed font. */
    public boolean has(Language language, String text) {
        return of(language)
                .filter(signs -> text.codePoints().noneMatch(character -> isDrawn(character) && !signs.get(character)))
                .isPresent();
    }

    /** The characters, empty where no font of the language is packed. */
    Optional<BitSet> of(Language language) {
        return fonts.of(language.fontFamily()).map(own -> {
            BitSet characters = (BitSet) own.clone();
            fonts.of(BESIDE).ifPresent(characters::or);
            return characters;
        });
    }

    /** Joiners, marks of direction and spaces need no sign of their own. */
    static boolean isDrawn(int character) {
        return character != SectionText.BLANK
                && !Character.isWhitespace(character)
                && !Character.isISOControl(character)
                && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !UCharacter.hasBinaryProperty(character, UProperty.BIDI_CONTROL);
    }
}
