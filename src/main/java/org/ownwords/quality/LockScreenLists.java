package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;

/** The kept lists for locked phones, made ready once for as long as they stand. */
final class LockScreenLists {

    static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    private final KeptWords kept;
    private final Map<LanguageTag, Ready> ready = new ConcurrentHashMap<>();

    LockScreenLists(KeptWords kept) {
        this.kept = kept;
    }

    private record Ready(List<WordList> made, List<LockScreenWords> words) {}

    /** Those of a language, the confirmed one first. */
    List<LockScreenWords> of(LanguageTag tag) {
        List<WordList> now = kept.lockScreen(tag);
        Ready known = ready.get(tag);
        if (known == null || known.made() != now) {
            known = new Ready(now, now.stream().map(LockScreenWords::of).toList());
            ready.put(tag, known);
        }
        return known.words();
    }

    /** The language's own lists and, where its letters cannot be taken for English ones, the English too. */
    Stream<LockScreenWords> of(Language language) {
        List<LockScreenWords> own = of(language.tag());
        return language.script().equals("Latn") ? own.stream() : Stream.concat(own.stream(), of(ENGLISH).stream());
    }

    boolean confirmed(LanguageTag tag) {
        return of(tag).stream().anyMatch(LockScreenWords::confirmed);
    }
}
