package org.ownwords.reach.disclosure;

import java.util.Locale;
import java.util.function.Function;

/**
 * A figure that has been through the gate. There is no way to make a shown figure but by the gate.
 *
 * @param <T> what is shown
 */
public sealed interface Figure<T> permits Figure.Shown, Figure.Withheld, Figure.NotCollected {

    /** The words for a withheld figure, the same everywhere. */
    String WITHHELD = "withheld to protect people";

    /** The figure in words, for tables, files and alternative texts. */
    String words();

    /** Whether the gate held it back. */
    default boolean withheld() {
        return this instanceof Withheld;
    }

    /** A figure made from this one: shown only if this is. */
    <R> Figure<R> map(Function<T, R> function);

    /** A figure that may leave. */
    final class Shown<T> implements Figure<T> {
        private final T amount;

        Shown(T amount) {
            this.amount = amount;
        }

        /** The amount, rounded as the rule says. */
        public T amount() {
            return amount;
        }

        @Override
        public String words() {
            return String.format(Locale.ROOT, "%s", amount);
        }

        @Override
        public <R> Figure<R> map(Function<T, R> function) {
            return new Shown<>(function.apply(amount));
        }
    }

    /** A figure that the gate holds back; never 0, never blank. */
    record Withheld<T>() implements Figure<T> {
        @Override
        public String words() {
            return WITHHELD;
        }

        @Override
        public <R> Figure<R> map(Function<T, R> function) {
            return new Withheld<>();
        }
    }

    /** A figure that nobody collected, which is no nought either. */
    record NotCollected<T>() implements Figure<T> {
        @Override
        public String words() {
            return "not collected";
        }

        @Override
        public <R> Figure<R> map(Function<T, R> function) {
            return new NotCollected<>();
        }
    }
}
