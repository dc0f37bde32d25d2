package org.ownwords.exchange.translate;

import java.util.List;
import org.ownwords.base.Problem;

/**
 * What went to translators.
 *
 * @param files by language
 * @param leftOut what did not go, and why
 */
public record TranslationReport(List<Written> files, List<Problem> leftOut) {

    /** A file and how many pieces of text it holds. */
    public record Written(String name, int messages, int units) {}

    /** How many pieces of text went in all. */
    public int units() {
        return files.stream().mapToInt(Written::units).sum();
    }
}
