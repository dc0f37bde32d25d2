package org.ownwords.campaign.kit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value out so that equal values read the same in every run: records part by part, sets and maps in order, each with its
 * length so that no two values run into one another.
 */
final class Canonical {

    private Canonical() {}

    static String words(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Canonical::words).orElse("-");
        }
        if (value instanceof byte[] bytes) {
            return counted(KitKeys.digest(bytes));
        }
        if (value instanceof Set<?> set) {
            return "{" + set.stream().map(Canonical::words).sorted().collect(Collectors.joining()) + "}";
        }
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + map.entrySet().stream()
                            .map(entry -> words(entry.getKey()) + words(entry.getValue()))
                            .sorted()
                            .collect(Collectors.joining())
                    + "}";
        }
        if (value instanceof Collection<?> list) {
            return "[" + list.stream().map(Canonical::words).collect(Collectors.joining()) + "]";
        }
        if (value instanceof Record record) {
            return "("
                    + List.of(record.getClass().getRecordComponents()).stream()
                            .map(part -> words(part(record, part)))
                            .collect(Collectors.joining())
                    + ")";
        }
        return counted(String.valueOf(value));
    }

    private static String counted(String words) {
        return words.length() + ":" + words;
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
