package org.ownwords.campaign.kit;

/** Follows the making of a kit, and may end it; called by several threads. */
public interface KitWatch {

    /** Whether to go on; asked before each item. */
    boolean goesOn();

    /** An item is begun. */
    void begins(KitItem item);

    /** An item is done with. */
    void ends(KitPiece piece);
}
