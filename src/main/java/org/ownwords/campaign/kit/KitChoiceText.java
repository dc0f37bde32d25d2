package org.ownwords.campaign.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.ImageId;
import org.ownwords.render.Family;

/** A choice as the database keeps it: words parted by spaces. */
final class KitChoiceText {

    private static final String VENUES = "venues";
    private static final String PICTURE = "picture-";
    private static final String ONE_SIZE = "one-size";
    private static final String MARKS = "marks";

    private KitChoiceText() {}

    static String formats(KitChoice choice) {
        return choice.formats().stream().map(KitFormat::id).collect(Collectors.joining(" "));
    }

    static String languages(KitChoice choice) {
        return choice.languages().stream().map(LanguageTag::value).sorted().collect(Collectors.joining(" "));
    }

    static String options(KitChoice choice) {
        return choice.family().id()
                + (choice.venues() ? " " + VENUES : "")
                + choice.picture().map(image -> " " + PICTURE + image.value()).orElse("")
                + (choice.oneSize() ? " " + ONE_SIZE : "")
                + (choice.printMarks() ? " " + MARKS : "");
    }

    static KitChoice read(String formats, String languages, String options) {
        List<String> words = words(options).toList();
        return new KitChoice(
                words(formats).flatMap(id -> KitFormat.ofId(id).stream()).collect(Collectors.toSet()),
                words(languages).map(LanguageTag::of).collect(Collectors.toSet()),
                words.contains(VENUES),
                new Family(words.get(0)),
                words.stream()
                        .filter(word -> word.startsWith(PICTURE))
                        .map(word -> new ImageId(Long.parseLong(word.substring(PICTURE.length()))))
                        .findFirst(),
                words.contains(ONE_SIZE),
                words.contains(MARKS));
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty());
    }
}
