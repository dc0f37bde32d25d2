package org.ownwords.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.YamlValue;

/** One map of the catalogue's file, asked field by field; what is wrong goes to the list of problems. */
record CatalogueFields(String name, YamlValue.Fields fields, List<Problem> problems) {

    Set<String> names() {
        return fields.fields().keySet();
    }

    /** That no other field stands here. */
    void only(Set<String> allowed) {
        for (String field : names()) {
            if (!allowed.contains(field)) {
                problem(
                        field,
                        "There is no field \"" + field + "\" here.",
                        "Correct its spelling; the fields are " + String.join(", ", new TreeSet<>(allowed)) + ".");
            }
        }
    }

    Optional<String> find(String field) {
        return fields.get(field)
                .filter(YamlValue.Text.class::isInstance)
                .map(value -> ((YamlValue.Text) value).text())
                .filter(text -> !text.isBlank());
    }

    /** A required text; empty with a problem where there is none. */
    String text(String field) {
        Optional<String> text = find(field);
        if (text.isEmpty()) {
            problem(field, "The field \"" + field + "\" is missing or empty.", "Add " + field + ": and its value.");
        }
        return text.orElse("");
    }

    <T> Optional<T> parsed(String field, Function<String, T> parse) {
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

    <E extends Enum<E>> Optional<E> oneOf(String field, E[] values) {
        String text = text(field);
        Optional<E> found =
                Stream.of(values).filter(value -> word(value).equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            problem(
                    field,
                    "\"" + text + "\" is not allowed here.",
                    "Use " + Stream.of(values).map(CatalogueFields::word).collect(Collectors.joining(" or ")) + ".");
        }
        return found;
    }

    Optional<CatalogueFields> map(String field) {
        Optional<YamlValue> value = fields.get(field);
        if (value.isPresent() && value.get() instanceof YamlValue.Fields inner) {
            return Optional.of(new CatalogueFields(name, inner, problems));
        }
        problem(field, "The field \"" + field + "\" is missing or has no fields.", "Add it, indented by two spaces.");
        return Optional.empty();
    }

    /** The maps of a list. */
    List<CatalogueFields> items(String field) {
        List<CatalogueFields> items = new ArrayList<>();
        if (!(fields.get(field).orElse(null) instanceof YamlValue.Items list)) {
            problem(field, "The list \"" + field + "\" is missing.", "Add it, each entry after \"- \".");
            return items;
        }
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Fields map) {
                items.add(new CatalogueFields(name, map, problems));
            } else {
                problems.add(Problem.at(name, item.line(), field, "An entry has no fields.", "Begin it with - id:"));
            }
        }
        return items;
    }

    /** The texts of a list; none where the field is absent. */
    List<YamlValue.Text> texts(String field) {
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

    void problem(String field, String what, String remedy) {
        int line = fields.get(field).map(YamlValue::line).orElse(fields.line());
        problems.add(Problem.at(name, line, field, what, remedy));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
