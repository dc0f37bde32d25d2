package org.ownwords.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.util.MultiValueMap;

/**
 * What a person typed into a form, by the names of its fields: reads it, collects what cannot be read, and gives it back to the
 * page so that nothing has to be typed again.
 */
public final class Typed {

    private final String where;
    private final MultiValueMap<String, String> fields;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param where what problems call the form
     */
    public Typed(String where, MultiValueMap<String, String> fields) {
        this.where = where;
        this.fields = fields;
    }

    /** A field as it was typed, empty where the form has none of that name. */
    public String text(String field) {
        String typed = fields.getFirst(field);
        return typed == null ? "" : typed;
    }

    /** Every choice of that name that is not empty, in the order of the form. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(choice -> !choice.isBlank())
                .toList();
    }

    /** Whether a box was ticked. */
    public boolean ticked(String field) {
        return fields.containsKey(field);
    }

    /** The date of three fields {@code name-day}, {@code name-month}, {@code name-year}; today's, and a problem, where it is none. */
    public LocalDate date(String field, LocalDate today) {
        try {
            return LocalDate.of(part(field, "year"), part(field, "month"), part(field, "day"));
        } catch (DateTimeException | NumberFormatException e) {
            problem(field, "This is not a date.", "Enter day, month and year as numbers, such as 27 3 2027.");
            return today;
        }
    }

    /** Whether any part of a date was typed. */
    public boolean hasDate(String field) {
        return !(text(field + "-day") + text(field + "-month") + text(field + "-year")).isBlank();
    }

    /** The choice of that word among an enumeration's; the first, and a problem, where nothing was chosen. */
    public <E extends Enum<E>> E choice(String field, Class<E> choices, String remedy) {
        E[] all = choices.getEnumConstants();
        return Optional.of(text(field)).stream()
                .flatMap(word -> java.util.Arrays.stream(all)
                        .filter(choice -> choice.name().equals(word)))
                .findFirst()
                .orElseGet(() -> {
                    problem(field, "Nothing was chosen.", remedy);
                    return all[0];
                });
    }

    /** An amount of pounds and pence, in pence; empty where nothing was typed, and a problem where it is none. */
    public Optional<Long> pence(String field) {
        String amount = text(field).strip();
        String plain = amount.startsWith("£") ? amount.substring(1).strip() : amount;
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("[0-9]{1,6}([.][0-9]{2})?")) {
            problem(field, "This is no amount.", "Enter pounds and pence, such as 15.00.");
            return Optional.empty();
        }
        String[] parts = plain.split("\\.");
        return Optional.of(Long.parseLong(parts[0]) * 100 + (parts.length > 1 ? Long.parseLong(parts[1]) : 0));
    }

    /** Adds a problem with a field. */
    public void problem(String field, String what, String remedy) {
        problems.add(Problem.in(where, what, remedy).inField(field));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException if anything could not be read
     */
    public void done() {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private int part(String field, String part) {
        return Integer.parseInt(text(field + "-" + part).strip());
    }
}
