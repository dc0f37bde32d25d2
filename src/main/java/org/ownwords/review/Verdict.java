package org.ownwords.review;

import java.util.Optional;

/**
 * One reviewer's judgement of exact words.
 *
 * @param conflict whether the reviewer declared a conflict of interest; such a verdict is kept and does not count
 * @param understood whether the questions about the text were answered rightly, empty where none were asked
 * @param comment what the reviewer says to whoever mends the text; needed unless it approves
 * @param pressed "I was pressed": for the safeguarding lead alone
 * @param mayKnowSomebody "I may know someone this is about": for the safeguarding lead alone
 */
public record Verdict(
        Decision decision,
        boolean conflict,
        Optional<Boolean> understood,
        String comment,
        boolean pressed,
        boolean mayKnowSomebody) {}
