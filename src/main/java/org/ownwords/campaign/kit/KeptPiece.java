package org.ownwords.campaign.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * An item's files as they lie on disk.
 *
 * @param key of everything that they were made from
 * @param madeOn London's date when they were made, which printed sheets bear
 */
public record KeptPiece(String key, LocalDate madeOn, List<Entry> files) {

    /**
     * One file.
     *
     * @param ending what follows the item's name
     * @param at where it lies
     * @param size in bytes
     * @param digest SHA-256 of its bytes, in hex
     */
    public record Entry(String ending, Path at, long size, String digest) {}
}
