package org.ownwords.desk.design;

import java.util.List;
import org.ownwords.base.Problem;
import org.ownwords.language.Language;

/**
 * One sheet of the preview.
 *
 * @param heading such as "Urdu" or "The longest: Tamil"
 * @param picture the name under which it is kept, empty where it could not be drawn
 * @param words what it says, for people who do not see it
 * @param note size of its letters, in a sentence
 * @param problems why it could not be drawn
 */
public record Drawn(
        String heading,
        Language language,
        String picture,
        int width,
        int height,
        String words,
        String note,
        List<Problem> problems) {}
