package org.ownwords.campaign.kit;

/** What became of one item. */
public sealed interface KitPiece {

    /** The item. */
    KitItem item();

    /**
     * It is there.
     *
     * @param fresh whether it was made now, not taken from an earlier run
     */
    record Made(KitItem item, KeptPiece kept, boolean fresh) implements KitPiece {}

    /**
     * It could not be made.
     *
     * @param reason in plain English
     */
    record Failed(KitItem item, String reason) implements KitPiece {}
}
