package org.ownwords.exchange.format;

import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;

/**
 * What a file brought.
 *
 * @param name what problems call the file
 * @param language the tag that it says it is in, as it stands there
 * @param problems rows that were not taken, each with its line, field and remedy; of very many the first
 * @param rejected every such row
 */
public record Received(
        String name,
        TranslationFormat format,
        Optional<String> language,
        List<ReceivedUnit> units,
        List<Problem> problems,
        List<RejectedRow> rejected) {}
