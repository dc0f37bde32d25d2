package org.ownwords.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One map of a YAML file, asked field by field; what is wrong goes to the list of problems, so that all of it is told at once.
 *
 * @param name what problems call the file
 * @param problems where problems are added
 */
public record YamlFields(String name, YamlValue.Fields fields, List<Problem> problems) {

    /** The names of the fields that stand here, in the file's order. */
    public Set<String> names() {
        return fields.fields().keySet();
    }

    /** That no other field stands here. */
    public void only(Set<String> allowed) {
        for (String field : names()) {
            if (!allowed.contains(field)) {
                problem(
                        field,
                        "There is no field \"" + field + "\" here.",
                        "Correct its spelling; the fields are " + String.join(", ", new TreeSet<>(allowed)) + ".");
            }
        }
    }

    /** A text, where the field is there and not blank. */
    public Optional<String> find(String field) {
        return fields.get(field)
                .filter(YamlValue.Text.class::isInstance)
                .map(value -> ((YamlValue.Text) value).text())
                .filter(text -> !text.isBlank());
    }

    /** A required text; empty with a problem where there is none. */
    public String text(String field) {
        Optional<String> text = find(field);
        if (text.isEmpty()) {
            problem(field, "The field \"" + field + "\" is missing or empty.", "Add " + field + ": and its value.");
        }
        return text.orElse("");
    }

    /** A required text made into a value; empty with a problem where {@code parse} refuses it. */
    public <T> Optional<T> parsed(String field, Function<String, T> parse) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            problem(field, e.getMessage() + ".", "Correct it.");
            return Optional.empty();
        }
    }

    /** A required word out of an enumeration: its name in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> oneOf(String field, E[] values) {
        String text = text(field);
        Optional<E> found =
                Stream.of(values).filter(value -> word(value).equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            problem(
                    field,
                    "\"" + text + "\" is not allowed here.",
                    "Use " + Stream.of(values).map(YamlFields::word).collect(Collectors.joining(" or ")) + ".");
        }
        return found;
    }

    /** A map inside this one; empty with a problem where there is none. */
    public Optional<YamlFields> map(String field) {
        Optional<YamlValue> value = fields.get(field);
        if (value.isPresent() && value.get() instanceof YamlValue.Fields inner) {
            return Optional.of(new YamlFields(name, inner, problems));
        }
        problem(field, "The field \"" + field + "\" is missing or has no fields.", "Add it, indented by two spaces.");
        return Optional.empty();
    }

    /** The maps of a list. */
    public List<YamlFields> items(String field) {
        List<YamlFields> items = new ArrayList<>();
        if (!(fields.get(field).orElse(null) instanceof YamlValue.Items list)) {
            problem(field, "The list \"" + field + "\" is missing.", "Add it, each entry after \"- \".");
            return items;
        }
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Fields map) {
                items.add(new YamlFields(name, map, problems));
            } else {
                problems.add(Problem.at(name, item.line(), field, "An entry has no fields.", "Begin it with - id:"));
            }
        }
        return items;
    }

    /** The texts of a list; none where the field is absent. */
    public List<YamlValue.Text> texts(String field) {
        Optional<YamlValue> value = fields.get(field);
        List<YamlValue.Text> texts = new ArrayList<>();
        if (value.isPresent() && value.get() instanceof YamlValue.Items list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlValue.Text text) {
                    texts.add(text);
                } else {
                    problems.add(Problem.at(name, item.line(), field, "An entry is not a word.", "Write one word."));
                }
            }
        } else if (value.isPresent()) {
            problem(field, "The field \"" + field + "\" must be a list.", "Write it as [one, two].");
        }
        return texts;
    }

    /** Adds a problem at the line of a field. */
    public void problem(String field, String what, String remedy) {
        int line = fields.get(field).map(YamlValue::line).orElse(fields.line());
        problems.add(Problem.at(name, line, field, what, remedy));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
