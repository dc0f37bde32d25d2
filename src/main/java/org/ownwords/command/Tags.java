package org.ownwords.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** Language tags as somebody typed them on the command line, found in the table. */
final class Tags {

    private final LanguageTable languages;

    Tags(LanguageTable languages) {
        this.languages = languages;
    }

    /**
     * The tag as the table spells it.
     *
     * @throws ProblemException if the table does not hold it, naming the nearest
     */
    LanguageTag known(String typed) {
        LanguageTag tag;
        try {
            tag = LanguageTag.of(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.in(
                    "language " + typed,
                    "\"" + typed + "\" is not a language tag.",
                    "Use a tag of the table, such as ur, pa or phr-x-mirpuri."));
        }
        return languages.require(tag).tag();
    }

    /**
     * The same of several, blank ones left out, in the order given.
     *
     * @throws ProblemException with every one that the table does not hold
     */
    Set<LanguageTag> known(List<String> typed) {
        Set<LanguageTag> tags = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String word : typed) {
            if (!word.isBlank()) {
                try {
                    tags.add(known(word));
                } catch (ProblemException unknown) {
                    problems.addAll(unknown.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return tags;
    }
}
