package org.ownwords.delivery.reply;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.delivery.Replies;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/**
 * The words by which people stop, in every language of {@code keywords.csv}. It forgives: better to stop one who did not mean
 * it than to miss one who did, for whoever is stopped wrongly is still read, and can agree anew.
 */
final class Keywords {

    private static final int SHORT = 3;
    private static final int SHORT_ENOUGH_FOR_ANYWHERE = 6;
    private static final int PLAIN = 2;

    private enum Match {
        ANYWHERE,
        SHORT,
        WHOLE
    }

    private record Keyword(List<String> words, Match match) {}

    private final List<Keyword> stops = new ArrayList<>();
    private final Set<String> helps = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private final Map<String, Optional<LanguageTag>> languages = new HashMap<>();

    Keywords(LanguageTable table) {
        try (InputStream file = Objects.requireNonNull(Replies.class.getResourceAsStream("keywords.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                add(row.getField("meaning"), row.getField("keyword"), row.getField("match"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Language language : table.all()) {
            name(language.englishName(), language.tag());
            name(language.autonym(), language.tag());
        }
    }

    /** What a text asks for; a stop comes before everything else. */
    Intent intent(String text) {
        List<String> words = Folding.words(text);
        if (words.isEmpty()) {
            return new Intent.Words();
        }
        String whole = String.join(" ", words);
        Optional<Keyword> stop =
                stops.stream().filter(keyword -> matches(keyword, words, whole)).findFirst();
        if (stop.isPresent() || nearlyStop(words)) {
            int said = stop.map(keyword -> keyword.words().size()).orElse(1);
            return new Intent.Stop(words.size() > said + PLAIN);
        }
        if (helps.contains(words.get(0)) && words.size() == 1) {
            return new Intent.Help();
        }
        if (starts.contains(whole)) {
            return new Intent.Start();
        }
        Optional<LanguageTag> language = languages.getOrDefault(whole, Optional.empty());
        return language.<Intent>map(Intent.Language::new).orElseGet(Intent.Words::new);
    }

    private static boolean matches(Keyword keyword, List<String> words, String whole) {
        String joined = String.join("", keyword.words());
        // "s t o p", and scripts that put no spaces between words.
        if (whole.replace(" ", "").equals(joined)
                || (unspaced(joined) && words.size() <= SHORT && whole.contains(joined))) {
            return true;
        }
        int at = Collections.indexOfSubList(words, keyword.words());
        if (at < 0) {
            return false;
        }
        boolean edge = at == 0 || at + keyword.words().size() == words.size();
        return switch (keyword.match()) {
            case ANYWHERE -> edge || words.size() <= SHORT_ENOUGH_FOR_ANYWHERE;
            case SHORT -> words.size() <= Math.max(SHORT, keyword.words().size() + PLAIN);
            case WHOLE -> words.size() == keyword.words().size();
        };
    }

    /** One word that a thumb meant as STOP: a letter doubled, left out or exchanged with its neighbour. */
    private static boolean nearlyStop(List<String> words) {
        String word = words.get(0);
        if (words.size() > PLAIN || word.length() < 3 || word.charAt(0) != 's') {
            return false;
        }
        String single = word.replaceAll("(.)\\1+", "$1");
        return Set.of("stop", "stp", "sto", "sotp", "stpo", "top").contains(single);
    }

    private static boolean unspaced(String text) {
        return text.codePoints().anyMatch(point -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(point);
            return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.THAI;
        });
    }

    private void add(String meaning, String keyword, String match) {
        switch (meaning) {
            case "stop" ->
                stops.add(new Keyword(Folding.words(keyword), Match.valueOf(match.toUpperCase(java.util.Locale.ROOT))));
            case "help" -> helps.add(Folding.fold(keyword));
            default -> starts.add(Folding.fold(keyword));
        }
    }

    /** A name that two languages share changes nothing. */
    private void name(String name, LanguageTag tag) {
        String folded = Folding.fold(name);
        if (!folded.isEmpty()) {
            languages.merge(folded, Optional.of(tag), (old, other) -> old.equals(other) ? old : Optional.empty());
        }
    }
}
