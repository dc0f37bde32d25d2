package org.ownwords.quality.words;

import java.util.Optional;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;

/** Makes an entry of what somebody wrote down. */
final class DraftReader {

    private static final LanguageTag UNKNOWN = LanguageTag.of("und");

    private DraftReader() {}

    static GlossaryEntry read(WordRules rules, Glossaries.Draft draft, Standing standing, LanguageTable languages) {
        String audience = draft.audience().strip();
        if (!audience.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            rules.add("audience", "No audience is chosen.", "Choose whom the word puts off.");
        }
        Optional<LanguageTag> language = languages.all().stream()
                .map(Language::tag)
                .filter(tag -> tag.value().equals(draft.language().strip()))
                .findFirst();
        if (language.isEmpty()) {
            rules.add("language", "No language is chosen.", "Choose the language of the word.");
        }
        String avoid = rules.text("avoid", draft.avoid(), 200, "Write the word that puts people off.");
        if (avoid.lines().count() > 1) {
            rules.add("avoid", "This is more than one line.", "Write one word here and its forms below.");
        }
        rules.lines("avoid", avoid, 200, 1);
        return new GlossaryEntry(
                audience,
                language.orElse(UNKNOWN),
                avoid,
                rules.lines("forms", draft.forms(), 100, 60).stream()
                        .filter(form -> !form.equals(avoid))
                        .toList(),
                rules.text("prefer", draft.prefer(), 400, "Write what people said instead."),
                rules.text("reason", draft.reason(), 1000, "Say what the word does to those who read it."),
                rules.text(
                        "advisedBy", draft.advisedBy(), 300, "Name a group or a role, and how many; never a person."),
                standing);
    }

    /** The draft with what never changes of an entry. */
    static Glossaries.Draft kept(Glossaries.Draft draft, GlossaryEntry entry) {
        return new Glossaries.Draft(
                entry.audience(),
                entry.language().value(),
                entry.avoid(),
                draft.forms(),
                draft.prefer(),
                draft.reason(),
                draft.advisedBy());
    }

    static GlossaryEntry with(GlossaryEntry entry, String advisedBy, Standing standing) {
        return new GlossaryEntry(
                entry.audience(),
                entry.language(),
                entry.avoid(),
                entry.forms(),
                entry.prefer(),
                entry.reason(),
                advisedBy,
                standing);
    }

    static boolean isSame(GlossaryEntry one, GlossaryEntry other) {
        return one.audience().equals(other.audience())
                && one.language().equals(other.language())
                && one.avoid().equalsIgnoreCase(other.avoid());
    }
}
