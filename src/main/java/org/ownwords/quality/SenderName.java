package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name that a phone shows as the sender of a text message, read as English; words in it often stand without a space. */
final class SenderName {

    private static final Pattern WITHIN_NAME =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private SenderName() {}

    static List<Finding> find(String name, LockScreenLists lists) {
        FoldedText folded = FoldedText.of(WITHIN_NAME.matcher(name).replaceAll(" "), LockScreenLists.ENGLISH);
        return lists.of(LockScreenLists.ENGLISH).stream()
                .flatMap(list -> Stream.concat(list.anywhere().stream(), list.atTheStart().stream()))
                .filter(word -> !word.in(folded).isEmpty())
                .limit(1)
                .map(word -> new Finding(
                        LockScreen.ID,
                        Severity.BLOCK,
                        Optional.empty(),
                        Optional.empty(),
                        "The sender's name \"" + name + "\" tells whoever holds the phone what the message is about.",
                        "Choose a neutral name."))
                .toList();
    }
}
