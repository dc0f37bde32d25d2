package org.ownwords.campaign.kit;

import java.util.List;

/** Makes the files of one item; safe for threads. */
@FunctionalInterface
public interface KitPress {

    /**
     * Its files.
     *
     * @throws org.ownwords.base.ProblemException if it cannot be made, such as a text that does not fit
     */
    List<KitFile> files(KitItem item);

    /** What besides the items decides how all files look, such as the program; part of every key. */
    default String version() {
        return "";
    }

    /**
     * What besides the item decides how its own files look, such as pictures on it; part of its key.
     *
     * @throws org.ownwords.base.ProblemException if it cannot be made
     */
    default String look(KitItem item) {
        return "";
    }
}
