package org.ownwords.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file with the line it stands on, from 1; every scalar is text, so that {@code no} stays {@code no}. */
public sealed interface YamlValue {

    /** The line that it starts on, from 1. */
    int line();

    /** The value as plain text, lists and maps in the file's order. */
    Object plain();

    /** A scalar. */
    record Text(String text, int line) implements YamlValue {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A list. */
    record Items(List<YamlValue> items, int line) implements YamlValue {
        @Override
        public List<Object> plain() {
            return items.stream().map(YamlValue::plain).toList();
        }
    }

    /** A map, in the file's order. */
    record Fields(Map<String, YamlValue> fields, int line) implements YamlValue {
        /** The value of a field, where there is one. */
        public Optional<YamlValue> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            fields.forEach((name, field) -> plain.put(name, field.plain()));
            return plain;
        }
    }
}
