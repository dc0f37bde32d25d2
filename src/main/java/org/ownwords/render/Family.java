package org.ownwords.render;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A family of sheets: colours, weight and ornament that go together and suit an audience. Its style sheet is
 * {@code sheet/families/<id>.css} in the pack's templates.
 *
 * @param id lower-case letters, digits and hyphens
 */
public record Family(String id) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    /** White paper, dark green, soft hills and one warm line; for everybody. */
    public static final Family CALM = new Family("calm");

    /** Large warm shapes and heavy words; for people from 16 to 24. */
    public static final Family YOUNG = new Family("young");

    /** Black on white, little ink; for photocopiers, notice boards and poor sight. */
    public static final Family PLAIN = new Family("plain");

    /** The families that come with the program. */
    public static final List<Family> PACKED = List.of(CALM, YOUNG, PLAIN);

    public Family {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is not a family: lower-case letters, digits and hyphens only");
        }
    }

    /** Its style sheet within the pack's templates. */
    String style() {
        return "sheet/families/" + id + ".css";
    }

    @Override
    public String toString() {
        return id;
    }
}
