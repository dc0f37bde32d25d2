package org.ownwords.directory;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;

/** Lists of tags as the database keeps them: in order, a space between. No tag holds a space. */
final class Tags {

    private Tags() {}

    static String join(Collection<LanguageTag> tags) {
        return tags.stream().map(LanguageTag::value).collect(Collectors.joining(" "));
    }

    static List<LanguageTag> split(String joined) {
        return Stream.of(joined.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(LanguageTag::of)
                .toList();
    }
}
