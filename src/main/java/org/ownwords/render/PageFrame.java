package org.ownwords.render;

import java.util.List;
import java.util.Optional;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;

/**
 * What stands around the words of a safe public page.
 *
 * @param language the language of the page, for its direction and letters
 * @param mark what must stand on it
 * @param call the number or address that always stands on it; empty only where a service has none at all
 * @param others the same page in other languages
 * @param sound the words as somebody recorded them
 * @param video the words as somebody signs them
 */
public record PageFrame(
        Language language,
        Mark mark,
        Optional<Call> call,
        List<Other> others,
        Optional<PageSound> sound,
        Optional<PageVideo> video) {

    /**
     * A way to reach the service.
     *
     * @param href such as {@code tel:08081570000}
     * @param text as it is read, such as {@code 0808 157 0000}
     * @param answersIn the languages it answers in, which the page names by themselves
     */
    public record Call(String href, String text, List<Language> answersIn) {}

    /** The page in another language, by the path of its address. */
    public record Other(Language language, String path) {}
}
