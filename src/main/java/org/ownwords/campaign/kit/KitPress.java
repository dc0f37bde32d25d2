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

    /** What besides the item decides how its files look, such as the program and its options; part of their key. */
    default String version() {
        return "";
    }
}
