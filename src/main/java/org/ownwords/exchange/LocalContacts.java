package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;

/** Telephone numbers, email and web addresses that stand literally in a text: they belong to one area and must not travel unseen. */
final class LocalContacts {
    /** Seven digits or more of any script, grouped by blanks, hyphens, dots or brackets. */
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\(?\\p{Nd}(?:[ \\u00A0\\u202F().\\-]{0,2}\\p{Nd}){6,19}");

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+|(?:https?://|www\\.)[^\\s<>]{1,200}");

    private LocalContacts() {}

    /** One notice for each, with its line. */
    static List<Problem> in(String path, String text) {
        List<Problem> notices = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        int fences = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean fence = fences < 2 && lines[i].stripTrailing().equals("---");
            fences += fence ? 1 : 0;
            if (!fence && (fences >= 2 || lines[i].startsWith("subject:"))) {
                find(NUMBER, "telephone number", path, i + 1, lines[i], notices);
                find(ADDRESS, "address", path, i + 1, lines[i], notices);
            }
        }
        return notices;
    }

    private static void find(Pattern pattern, String kind, String path, int line, String words, List<Problem> notices) {
        Matcher found = pattern.matcher(words);
        while (found.find() && notices.size() < 50) {
            notices.add(Problem.at(
                    path,
                    line,
                    "The " + kind + " \"" + found.group().strip() + "\" stands in the text itself.",
                    "Use a placeholder such as {route.phone}, so that each area's own stands there."));
        }
    }
}
