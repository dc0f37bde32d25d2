package org.ownwords.campaign;

/**
 * A print that may be hanging and should not.
 *
 * @param why it must come down, a sentence
 */
public record ToTakeDown(Placement placement, String why) {}
