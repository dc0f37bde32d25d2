package org.ownwords.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.message.MessageId;

/**
 * The units of one message in one language.
 *
 * @param sourceVersion the source as it was, in the form of a variant's front matter: {@code en-GB@<digest>}
 * @param units those of a part stand together
 */
public record MessageUnits(MessageId message, String sourceVersion, List<Note> notes, List<Unit> units) {

    /** The units by part: the section's word or {@code subject}. */
    public Map<String, List<Unit>> parts() {
        Map<String, List<Unit>> parts = new LinkedHashMap<>();
        units.forEach(unit -> parts.computeIfAbsent(unit.id().part(), part -> new ArrayList<>())
                .add(unit));
        return parts;
    }
}
