package org.ownwords.campaign.kit;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.render.SheetChoice;

/** A choice as the database keeps it: words parted by spaces. */
final class KitChoiceText {

    private static final String VENUES = "venues";

    private KitChoiceText() {}

    static String formats(KitChoice choice) {
        return choice.formats().stream().map(KitFormat::id).collect(Collectors.joining(" "));
    }

    static String languages(KitChoice choice) {
        return choice.languages().stream().map(LanguageTag::value).sorted().collect(Collectors.joining(" "));
    }

    static String options(KitChoice choice) {
        return choice.look().words() + (choice.venues() ? " " + VENUES : "");
    }

    static KitChoice read(String formats, String languages, String options) {
        return new KitChoice(
                words(formats).flatMap(id -> KitFormat.ofId(id).stream()).collect(Collectors.toSet()),
                words(languages).map(LanguageTag::of).collect(Collectors.toSet()),
                words(options).anyMatch(VENUES::equals),
                SheetChoice.of(options));
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty());
    }
}
