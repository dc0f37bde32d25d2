package org.ownwords.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tags that somebody may have meant by one that the table does not hold. */
final class NearestTags {

    private static final int MOST = 4;
    private static final int FARTHEST = 2;

    /** A name ends where its brackets begin. */
    private static final Pattern NAME_END = Pattern.compile(" \\(");

    private NearestTags() {}

    static List<Language> to(LanguageTag wrong, List<Language> all) {
        String typed = wrong.value().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(language -> distance(typed, language) <= FARTHEST)
                .sorted(Comparator.comparingInt(language -> distance(typed, language)))
                .limit(MOST)
                .toList();
    }

    /** 0 for a name typed instead of a tag, 1 for another tag of the same language, else the letters that differ. */
    private static int distance(String typed, Language language) {
        String tag = language.tag().value().toLowerCase(Locale.ROOT);
        String name = language.englishName().toLowerCase(Locale.ROOT);
        if (typed.length() > 3 && name.contains(typed)) {
            return 0;
        }
        if (typed.length() > 4 && lettersThatDiffer(typed, NAME_END.split(name, 2)[0]) <= FARTHEST) {
            return 1;
        }
        if (first(typed).equals(first(tag))) {
            return 1;
        }
        return typed.length() < 3 ? lettersThatDiffer(typed, tag) + 1 : lettersThatDiffer(typed, tag);
    }

    private static String first(String tag) {
        return tag.split("-", 2)[0];
    }

    /** Levenshtein's distance. */
    private static int lettersThatDiffer(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
