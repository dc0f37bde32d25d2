package org.ownwords.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownwords.language.LanguageTag;

/**
 * What must be settled with a community before anybody writes or records in its language: instead of a draft where a language is
 * spoken or signed, or where nobody could draft it well. It is no text and never counts as coverage.
 *
 * @param parts what it says, a list for each part, none of them empty
 */
public record LanguageBrief(LanguageTag tag, Kind kind, Map<Part, List<String>> parts) {

    /** Why there is a brief and no draft. */
    public enum Kind {
        ORAL("Spoken: voice first"),
        SIGNED("Signed: video first"),
        LOW_CONFIDENCE("Not drafted: confidence too low");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind as pages show it. */
        public String label() {
            return label;
        }

        /** The word in a file's front matter: {@code low-confidence}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The parts of a brief, in their order. */
    public enum Part {
        WHY("Why there is no text yet"),
        ASK("Who to ask"),
        SETTLE("What to settle"),
        TEST("Words to test"),
        FALLBACK("Proposed until then, for the community to confirm"),
        NEVER("What must never be used");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The part's heading on a page. */
        public String label() {
            return label;
        }

        /** The heading in a file: {@code ask}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LanguageBrief {
        parts = Map.copyOf(parts);
    }

    /** What a part says. */
    public List<String> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }
}
