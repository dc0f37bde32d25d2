package org.ownwords.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in plain English why a language serves, or why nothing does. */
final class FallbackReasons {

    private static final String UNCONFIRMED = " Proposed by the table, not confirmed by anybody.";

    private final LanguageTable table;

    FallbackReasons(LanguageTable table) {
        this.table = table;
    }

    String own(Language wanted, Medium medium) {
        return "There is " + thing(medium) + " in " + name(wanted) + " itself.";
    }

    String proposed(Language wanted, Medium medium, Language served, Set<LanguageTag> have) {
        List<LanguageTag> better = wanted.fallback(medium).stream()
                .takeWhile(tag -> !tag.equals(served.tag()))
                .filter(tag -> !have.contains(tag))
                .toList();
        String passedOver =
                better.isEmpty() ? "" : " There is none in " + names(better, "or") + ", which would serve better.";
        return because(wanted, medium, served) + otherScript(wanted, medium, served) + passedOver + UNCONFIRMED;
    }

    String confirmed(Language wanted, Medium medium, Language served, String confirmedBy) {
        return because(wanted, medium, served) + " Confirmed by " + confirmedBy + ".";
    }

    String held(Language wanted, Medium medium, List<LanguageTag> order, Set<LanguageTag> have) {
        String tried = order.isEmpty()
                ? ", and the table proposes nothing instead."
                : ", nor in " + names(order, "or") + ", which the table proposes.";
        return "Held: " + spokenFirst(wanted, medium) + "there is no " + noun(medium) + " in " + name(wanted) + tried
                + never(wanted, have);
    }

    String heldAfterConfirmation(
            Language wanted, Medium medium, List<LanguageTag> order, String confirmedBy, Set<LanguageTag> have) {
        String tried = order.isEmpty()
                ? ", and " + confirmedBy + " confirmed that nothing else serves."
                : ", nor in what " + confirmedBy + " confirmed: " + names(order, "or") + ".";
        return "Held: there is no " + noun(medium) + " in " + name(wanted) + tried + never(wanted, have);
    }

    private String because(Language wanted, Medium medium, Language served) {
        if (medium == Medium.SPOKEN) {
            return "There is no recording in " + name(wanted) + "; its speakers understand " + name(served)
                    + " by ear.";
        }
        return switch (wanted.written()) {
            case MOSTLY_ORAL -> name(wanted) + " is mostly spoken; its readers read " + name(served) + ".";
            case SIGNED -> name(wanted) + " is signed; its users may read " + name(served) + ".";
            case REGIONAL -> "There is no text in " + name(wanted) + "; many of its readers read " + name(served) + ".";
            case STANDARD ->
                "There is no text in " + name(wanted) + "; some of its readers also read " + name(served) + ".";
        };
    }

    private static String otherScript(Language wanted, Medium medium, Language served) {
        boolean same = wanted.script().equals(served.script());
        boolean plain = medium == Medium.SPOKEN || wanted.written() == WrittenStatus.SIGNED || isEnglish(served);
        return same || plain ? "" : " It is written in another script.";
    }

    private String never(Language wanted, Set<LanguageTag> have) {
        List<LanguageTag> refused =
                wanted.neverFallback().stream().filter(have::contains).toList();
        return refused.isEmpty() ? "" : " " + names(refused, "and") + " must never be given instead.";
    }

    private static String spokenFirst(Language wanted, Medium medium) {
        return medium == Medium.WRITTEN && wanted.written() == WrittenStatus.MOSTLY_ORAL
                ? name(wanted) + " is mostly spoken; "
                : "";
    }

    private String names(List<LanguageTag> tags, String word) {
        List<String> names = tags.stream().map(tag -> name(table.require(tag))).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " " + word + " " + names.get(last);
    }

    /** What stands in brackets tells scripts apart; spoken languages, and English, need none of it. */
    private static String name(Language language) {
        String name = language.englishName();
        boolean brief = language.written() == WrittenStatus.MOSTLY_ORAL || isEnglish(language);
        int bracket = name.indexOf(" (");
        return brief && bracket > 0 ? name.substring(0, bracket) : name;
    }

    private static boolean isEnglish(Language language) {
        return language.tag().value().equals("en-GB");
    }

    private static String thing(Medium medium) {
        return "a " + noun(medium);
    }

    private static String noun(Medium medium) {
        return medium == Medium.WRITTEN ? "text" : "recording";
    }
}
