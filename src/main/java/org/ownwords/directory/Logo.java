package org.ownwords.directory;

import org.ownwords.base.PictureType;

/**
 * A logo of an organisation or of a partner that it works with.
 *
 * @param name whose it is, which is also read out to people who do not see it
 * @param partner whether it is a partner's
 * @param fileName its name in the data folder's {@code logos}
 */
public record Logo(LogoId id, String name, boolean partner, PictureType type, String fileName, int width, int height) {}
