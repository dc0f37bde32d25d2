package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.message.Passage;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks.Target;
import org.ownwords.quality.Finding.Span;

/**
 * A section as checks read it.
 *
 * @param text the section's {@code text()}, which spans point into
 * @param words the same with every placeholder blanked out, character by character, so that places stay
 * @param places its passages, and where each stands
 */
record SectionText(Section section, String text, String words, List<Place> places, List<Placeholders.Use> uses) {

    /** What stands where a placeholder was: neither letter nor space. */
    static final char BLANK = '\uFFFC';

    /** A passage and where it stands in the section's text. */
    record Place(Passage passage, Span span) {}

    SectionKind kind() {
        return section.kind();
    }

    /** What a placeholder becomes, and where it stands. */
    record Filled(String name, String value, Span span) {}

    static SectionText of(Section section) {
        String text = section.text();
        List<Placeholders.Use> uses = Placeholders.uses(text);
        StringBuilder words = new StringBuilder(text);
        for (Placeholders.Use use : uses) {
            words.replace(use.start(), use.end(), String.valueOf(BLANK).repeat(use.end() - use.start()));
        }
        List<Place> places = new ArrayList<>();
        int start = 0;
        for (Passage passage : section.passages()) {
            int end = start + passage.text().length();
            places.add(new Place(passage, new Span(start, end)));
            start = end + "\n\n".length();
        }
        return new SectionText(section, text, words.toString(), places, uses);
    }

    /** The placeholders that can be filled for a target, with what they become; those that cannot are another check's. */
    Stream<Filled> filled(Target target) {
        return uses.stream()
                .filter(use -> Placeholders.problem("", use, target.route()).isEmpty())
                .map(use -> new Filled(use.name(), value(use, target), new Span(use.start(), use.end())));
    }

    /** The words of a part of the section, placeholders blanked. */
    String words(Span span) {
        return span.words(words);
    }

    Finding block(String check, Span span, String what, String remedy) {
        return finding(check, Severity.BLOCK, Optional.of(span), what, remedy);
    }

    Finding warn(String check, Span span, String what, String remedy) {
        return finding(check, Severity.WARN, Optional.of(span), what, remedy);
    }

    Finding cannotTell(String check, Span span, String what, String remedy) {
        return finding(check, Severity.CANNOT_TELL, Optional.of(span), what, remedy);
    }

    /** A finding about the section as a whole, or about what it lacks. */
    Finding whole(String check, Severity severity, String what, String remedy) {
        return finding(check, severity, Optional.empty(), what, remedy);
    }

    private Finding finding(String check, Severity severity, Optional<Span> span, String what, String remedy) {
        return new Finding(check, severity, Optional.of(kind()), span, what, remedy);
    }

    private static String value(Placeholders.Use use, Target target) {
        return Placeholders.resolve("{" + use.name() + "}", target.service(), target.route(), Numbers.COMPACT);
    }
}
