package org.ownwords.quality;

import java.util.List;

/** A {@link WordList} made ready to be looked for in texts. */
record LockScreenWords(WordList list, List<WatchedWord> anywhere, List<WatchedWord> atTheStart) {

    static LockScreenWords of(WordList list) {
        return new LockScreenWords(list, watched(list, list.anywhere()), watched(list, list.atTheStart()));
    }

    boolean confirmed() {
        return list.confirmed();
    }

    private static List<WatchedWord> watched(WordList list, List<String> lines) {
        return lines.stream().map(line -> WatchedWord.of(line, list.language())).toList();
    }
}
