package org.ownwords.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.base.ProblemException;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.language.WrittenStatus;

/** What may be confirmed to serve a community: known languages, none that must never be given to its members. */
final class FallbackRules {

    private final LanguageTable languages;

    FallbackRules(LanguageTable languages) {
        this.languages = languages;
    }

    /** The tag as the table spells it; a problem where it is unknown. */
    LanguageTag known(FieldChecks checks, String field, LanguageTag tag) {
        try {
            return languages.require(tag).tag();
        } catch (ProblemException e) {
            checks.addAll(e.problems(), field);
            return tag;
        }
    }

    /** The confirmation with its tags as the table spells them and its words without space around them. */
    ConfirmedFallback checked(FieldChecks checks, LanguageTag community, ConfirmedFallback given) {
        String by = checks.text("confirmedBy", given.confirmedBy(), 200, "Name the person who confirmed it.");
        String evidence = checks.text("evidence", given.evidence(), 2000, "Say how it is known, such as a session.");
        List<LanguageTag> order =
                given.order().stream().map(tag -> known(checks, "order", tag)).toList();
        languages.find(community).ifPresent(language -> checkOrder(checks, language, given.medium(), order));
        return new ConfirmedFallback(given.medium(), order, by, given.confirmedOn(), evidence);
    }

    private void checkOrder(FieldChecks checks, Language language, Medium medium, List<LanguageTag> order) {
        Set<LanguageTag> seen = new HashSet<>();
        for (LanguageTag tag : order) {
            String name = languages.find(tag).map(Language::englishName).orElse(tag.value());
            if (language.neverFallback().contains(tag)) {
                checks.add(
                        "order",
                        name + " (" + tag + ") must never be given to speakers of " + language.englishName() + ".",
                        "Leave it out; with nothing else to serve, the text is held until there is one.");
            } else if (tag.equals(language.tag())) {
                checks.add(
                        "order",
                        name + " is the community's own language.",
                        "Leave it out: a text in it always comes first.");
            } else if (!seen.add(tag)) {
                checks.add("order", name + " is named twice.", "Name each language once, the best first.");
            } else if (medium == Medium.WRITTEN && isUnwritten(tag)) {
                checks.add(
                        "order",
                        name + " is hardly written, so that nobody can read a text in it.",
                        "Name it for spoken word, and a written language here.");
            }
        }
    }

    private boolean isUnwritten(LanguageTag tag) {
        return languages
                .find(tag)
                .filter(l -> l.written() == WrittenStatus.SIGNED || l.script().equals("Zxxx"))
                .isPresent();
    }
}
