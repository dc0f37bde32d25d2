package org.ownwords.base;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something wrong with what a person gave us, told so that they can mend it.
 *
 * @param where the file, page or form it stands in
 * @param line the line, from 1, where there is one
 * @param field the field, column or section, where there is one
 * @param what what is wrong, one sentence in plain English
 * @param remedy what to do about it, one sentence
 */
public record Problem(String where, OptionalInt line, Optional<String> field, String what, String remedy) {

    /** A problem of a whole file or form. */
    public static Problem in(String where, String what, String remedy) {
        return new Problem(where, OptionalInt.empty(), Optional.empty(), what, remedy);
    }

    /** A problem at a line, from 1. */
    public static Problem at(String where, int line, String what, String remedy) {
        return new Problem(where, OptionalInt.of(line), Optional.empty(), what, remedy);
    }

    /** A problem at a line, from 1, in a named field. */
    public static Problem at(String where, int line, String field, String what, String remedy) {
        return new Problem(where, OptionalInt.of(line), Optional.of(field), what, remedy);
    }

    /** The same problem in another file. */
    public Problem inFile(String name) {
        return new Problem(name, line, field, what, remedy);
    }

    /** The same problem with the field named. */
    public Problem inField(String name) {
        return new Problem(where, line, Optional.of(name), what, remedy);
    }

    /** One line as compilers print it: {@code file:line: field: what. Remedy.} */
    public String sentence() {
        return where
                + (line.isPresent() ? ":" + line.getAsInt() : "")
                + field.map(name -> ": " + name).orElse("")
                + ": "
                + what
                + " "
                + remedy;
    }
}
