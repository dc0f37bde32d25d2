package org.ownwords.desk.message;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ownwords.desk.Choice;

/**
 * A long list shown a screen at a time.
 *
 * @param size how many stand on a screen
 * @param number of the screen, from 1; one that there is not counts as the nearest
 */
record Screens<T>(List<T> all, int size, int number) {

    Screens {
        number = Math.max(1, Math.min(number, count(all.size(), size)));
    }

    /** How many screens there are, at least one. */
    int count() {
        return count(all.size(), size);
    }

    /** What stands on this screen. */
    List<T> shown() {
        return screen(number);
    }

    /** Each screen by its first and last. */
    List<Choice> choices(Function<T, String> name) {
        return IntStream.rangeClosed(1, count())
                .mapToObj(screen -> new Choice(String.valueOf(screen), named(screen(screen), name)))
                .toList();
    }

    private List<T> screen(int screen) {
        return all.subList((screen - 1) * size, Math.min(screen * size, all.size()));
    }

    private static <T> String named(List<T> items, Function<T, String> name) {
        return items.isEmpty() ? "" : name.apply(items.get(0)) + " to " + name.apply(items.get(items.size() - 1));
    }

    private static int count(int all, int size) {
        return Math.max(1, (all + size - 1) / size);
    }
}
