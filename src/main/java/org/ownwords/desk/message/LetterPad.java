package org.ownwords.desk.message;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.Variants;
import org.ownwords.quality.PrintedSigns;
import org.springframework.stereotype.Component;

/**
 * The letters of a language for people without its keyboard: CLDR's exemplar characters, and where CLDR does not know the language,
 * the letters of its own texts and those of the nearest language in the same script. Languages in Latin script show what an English
 * keyboard lacks. What no font of the program draws is left out: it could not be printed.
 */
@Component
class LetterPad {

    /** Chinese, Japanese and Korean have thousands: nobody finds one in a list. */
    private static final int MOST = 420;

    /** Scripts in which a joiner or non-joiner changes how letters stand. */
    private static final Set<String> JOINED = Set.of(
            "Arab", "Beng", "Deva", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Sinh", "Taml", "Telu", "Khmr", "Mymr",
            "Syrc", "Thaa", "Tibt");

    private static final List<String> JOINERS = List.of("\u200C", "\u200D");

    private static final Set<String> KNOWN =
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::toLanguageTag).collect(Collectors.toSet());

    private final LanguageTable languages;
    private final Variants variants;
    private final PrintedSigns signs = new PrintedSigns();

    LetterPad(LanguageTable languages, Variants variants) {
        this.languages = languages;
        this.variants = variants;
    }

    /**
     * A letter to insert.
     *
     * @param shown what stands on its key: a mark on a dotted circle, a joiner by its name
     * @param name by Unicode, in English
     */
    public record Letter(String text, String shown, String name) {}

    /** Letters that belong together. */
    public record Group(String label, List<Letter> letters) {}

    /** The groups that have letters; none for a language that is not written. */
    List<Group> of(Language language) {
        if (language.script().equals("Zxxx")) {
            return List.of();
        }
        ULocale locale =
                ULocale.forLanguageTag(known(language).orElse(language).tag().value());
        Set<String> seen = new LinkedHashSet<>();
        List<Group> groups = new ArrayList<>();
        add(language, groups, seen, "Letters and marks", letters(language, locale));
        add(language, groups, seen, "Rarer letters", exemplars(locale, LocaleData.ES_AUXILIARY));
        if (JOINED.contains(language.script())) {
            add(language, groups, seen, "Joining", JOINERS);
        }
        add(language, groups, seen, "Punctuation", exemplars(locale, LocaleData.ES_PUNCTUATION));
        return groups;
    }

    private List<String> letters(Language language, ULocale locale) {
        List<String> standard = exemplars(locale, LocaleData.ES_STANDARD);
        boolean own = known(language).filter(language::equals).isPresent();
        if (own) {
            return standard;
        }
        UnicodeSet written = new UnicodeSet();
        variants.latest(language.tag()).stream()
                .map(Revision::content)
                .flatMap(content -> content.sections().stream())
                .map(Section::text)
                .forEach(written::addAll);
        return Stream.concat(standard.stream(), strings(written, locale).stream())
                .distinct()
                .toList();
    }

    /** The language itself where CLDR knows it, else the nearest that its readers read in the same script. */
    private Optional<Language> known(Language language) {
        return Stream.concat(
                        Stream.of(language),
                        Stream.concat(language.writtenFallback().stream(), language.spokenFallback().stream())
                                .flatMap(tag -> languages.find(tag).stream()))
                .filter(one -> one.script().equals(language.script()))
                .filter(one -> KNOWN.contains(one.tag().value()))
                .findFirst();
    }

    private static List<String> exemplars(ULocale locale, int kind) {
        return strings(LocaleData.getInstance(locale).getExemplarSet(0, kind), locale);
    }

    /** Each character once, small and capital, without those of an English keyboard; letters with marks that are no single character. */
    private static List<String> strings(UnicodeSet set, ULocale locale) {
        if (set.size() > MOST) {
            return List.of();
        }
        List<String> small = new ArrayList<>();
        for (String each : set) {
            boolean single = each.codePointCount(0, each.length()) == 1;
            boolean marked = each.codePoints().anyMatch(LetterPad::isMark);
            if ((single || marked) && each.codePoints().noneMatch(LetterPad::isOnEveryKeyboard) || marked && !single) {
                small.add(each);
            }
        }
        List<String> all = new ArrayList<>(small);
        small.stream()
                .map(letter -> UCharacter.toUpperCase(locale, letter))
                .filter(capital -> !small.contains(capital))
                .filter(capital -> capital.codePoints().anyMatch(c -> !isOnEveryKeyboard(c)))
                .forEach(all::add);
        return all;
    }

    private static boolean isOnEveryKeyboard(int c) {
        boolean hidden = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
        return c < 0x80 || hidden || Character.isSpaceChar(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void add(Language language, List<Group> groups, Set<String> seen, String label, List<String> texts) {
        List<Letter> letters = texts.stream()
                .filter(text -> signs.has(language, text))
                .filter(seen::add)
                .map(LetterPad::letter)
                .toList();
        if (!letters.isEmpty()) {
            groups.add(new Group(label, letters));
        }
    }

    private static Letter letter(String text) {
        String name = text.codePoints()
                .mapToObj(UCharacter::getExtendedName)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return new Letter(text, shown(text), name);
    }

    private static String shown(String text) {
        return switch (text) {
            case "\u200C" -> "ZWNJ";
            case "\u200D" -> "ZWJ";
            default -> isMark(text.codePointAt(0)) ? "\u25CC" + text : text;
        };
    }
}
