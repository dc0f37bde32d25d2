package org.ownwords.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One row of the table of languages. Lists are final: no entry is cut, followed or looked up again.
 *
 * @param tag the table's own key, never canonicalised
 * @param englishName the name pages show in English
 * @param autonym the language's name in itself
 * @param script ISO 15924 code, {@code Zxxx} where unwritten
 * @param kind language, dialect, script-variant, sign, sign-system, macrolanguage or alias
 * @param writtenFallback proposed order of what its readers can read, best first
 * @param spokenFallback proposed order of what its speakers understand by ear, best first
 * @param neverFallback what must never be given to its speakers instead
 * @param censusCode code of the category of ONS Census 2021 TS024 that counts it
 * @param fontFamily the Noto family that holds its script, empty where unwritten
 * @param autonymConfidence high, medium or low; low is shown as open to correction
 */
public record Language(
        LanguageTag tag,
        String englishName,
        String autonym,
        String script,
        Direction direction,
        String kind,
        WrittenStatus written,
        List<LanguageTag> writtenFallback,
        List<LanguageTag> spokenFallback,
        Set<LanguageTag> neverFallback,
        OptionalInt censusCode,
        String fontFamily,
        String autonymConfidence,
        Optional<String> communityNote) {

    /** Whether it is signed: nothing written and no sound can say it. */
    public boolean signed() {
        return written == WrittenStatus.SIGNED;
    }

    /** The proposed order for one medium. */
    public List<LanguageTag> fallback(Medium medium) {
        return medium == Medium.WRITTEN ? writtenFallback : spokenFallback;
    }
}
