package org.ownwords.quality;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.Language;
import org.ownwords.quality.Finding.Span;

/**
 * Letters of the right script that the language does not use (CLDR's exemplar characters): an Arabic kaf in Urdu looks right and
 * is found by no search, and a text in another language of the same script shows itself so.
 */
final class UnusualLetters implements SectionCheck {

    static final String ID = "unusual-letters";

    private static final Set<String> KNOWN =
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::toLanguageTag).collect(Collectors.toSet());

    private final Map<String, Optional<UnicodeSet>> letters = new ConcurrentHashMap<>();

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        Optional<UnicodeSet> own =
                letters.computeIfAbsent(subject.language().tag().value(), tag -> read(subject.language()));
        return own.map(set -> unusual(subject, section, set)).orElse(List.of());
    }

    private static List<Finding> unusual(Checks.Subject subject, SectionText section, UnicodeSet own) {
        BitSet scripts = Scripts.of(subject.language());
        String words = section.words();
        int[] found = words.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> !own.contains(letter) && Scripts.holds(scripts, letter))
                .distinct()
                .toArray();
        if (found.length == 0) {
            return List.of();
        }
        int at = words.indexOf(found[0]);
        String shown = new String(found, 0, Math.min(found.length, 8));
        return List.of(section.warn(
                ID,
                new Span(at, at + Character.charCount(found[0])),
                subject.language().englishName() + " does not commonly use: "
                        + shown.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" ")) + ".",
                "See whether it was typed on the keyboard of another language, or is in another language."));
    }

    /** Chinese, Japanese and Korean use more characters than the lists hold. */
    private static Optional<UnicodeSet> read(Language language) {
        boolean countless = Set.of("Hans", "Hant", "Jpan", "Kore").contains(language.script());
        if (countless || !KNOWN.contains(language.tag().value())) {
            return Optional.empty();
        }
        LocaleData data =
                LocaleData.getInstance(ULocale.forLanguageTag(language.tag().value()));
        UnicodeSet set = new UnicodeSet();
        Stream.of(LocaleData.ES_STANDARD, LocaleData.ES_AUXILIARY, LocaleData.ES_INDEX)
                .forEach(kind -> set.addAll(data.getExemplarSet(UnicodeSet.CASE_INSENSITIVE, kind)));
        return Optional.of(set).filter(letters -> !letters.isEmpty());
    }
}
