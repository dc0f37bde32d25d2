package org.ownwords.render;

import java.net.URI;

/**
 * The code printed on one placement.
 *
 * @param address where its QR code leads
 * @param readable the same in letters that a person can type
 */
public record PrintedCode(URI address, String readable) {}
