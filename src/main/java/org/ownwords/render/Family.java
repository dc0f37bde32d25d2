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

    /** White paper, dark green, one warm line; for everybody. */
    public static final Family CALM = new Family("calm");

    /** The families that come with the program. */
    public static final List<Family> PACKED = List.of(CALM);

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
