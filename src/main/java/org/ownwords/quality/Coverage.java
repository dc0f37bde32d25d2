package org.ownwords.quality;

import java.util.BitSet;
import java.util.Optional;

/** Which characters the fonts hold that posters, pages and pictures are set in. */
interface Coverage {

    /** The characters of a font family such as {@code Noto Sans Bengali}, empty where none is packed. */
    Optional<BitSet> of(String family);
}
