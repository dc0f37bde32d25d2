package org.ownwords.campaign.kit;

/**
 * One file of an item.
 *
 * @param ending what follows the item's name, such as {@code .pdf} or {@code -caption.txt}
 */
public record KitFile(String ending, byte[] bytes) {}
