package org.ownwords.quality.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;

/** What may be written down of words, and by whom; gathers every problem with its field. */
final class WordRules {

    private final List<Problem> problems = new ArrayList<>();

    /** A text of a field, in the form in which words are kept. */
    String text(String field, String typed, int longest, String remedy) {
        String text = TextFile.normal(typed).strip();
        if (text.isEmpty()) {
            add(field, "Nothing was entered.", remedy);
        } else if (text.length() > longest) {
            add(field, "This is longer than " + longest + " characters.", "Say it shorter.");
        }
        return text;
    }

    /** Words, one to a line; none twice. */
    List<String> lines(String field, String typed, int longest, int most) {
        List<String> lines = TextFile.normal(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        lines.stream()
                .filter(line -> line.length() > longest)
                .findFirst()
                .ifPresent(line -> add(
                        field,
                        "\"" + line.substring(0, 20) + "…\" is longer than " + longest + " characters.",
                        "Write one word or phrase to a line."));
        lines.stream()
                .filter(WordRules::isFoundEverywhere)
                .findFirst()
                .ifPresent(line -> add(
                        field,
                        "\"" + line + "\" is shorter than two letters and would be found everywhere.",
                        "Write the whole word."));
        if (lines.size() > most) {
            add(field, "There are more than " + most + " lines.", "Keep those that matter; * stands for every ending.");
        }
        return lines;
    }

    /** One letter; one character of Chinese is a word. */
    private static boolean isFoundEverywhere(String line) {
        int[] letters = line.codePoints().filter(Character::isLetterOrDigit).toArray();
        return letters.length == 0 || (letters.length == 1 && !Character.isIdeographic(letters[0]));
    }

    void add(String field, String what, String remedy) {
        problems.add(Problem.in("words", what, remedy).inField(field));
    }

    /**
     * @throws ProblemException with everything that was found
     */
    void done() {
        if (!problems.isEmpty()) {
            throw new ProblemException(List.copyOf(problems));
        }
    }

    /** Refuses whoever holds none of these roles. */
    void allow(Accounts accounts, Actor actor, String what, Role... roles) {
        boolean may = accounts.person(actor.organisation(), actor.person())
                .filter(person -> Stream.of(roles).anyMatch(person::is))
                .isPresent();
        if (!may) {
            throw new ProblemException(
                    Problem.in("words", what, "Ask somebody who may.").inField("role"));
        }
    }

    static ProblemException changed(String field) {
        return new ProblemException(Problem.in(
                        "words",
                        "Somebody changed this while you had it open.",
                        "Look at what stands now, then write your change again.")
                .inField(field));
    }
}
