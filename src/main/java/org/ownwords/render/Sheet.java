package org.ownwords.render;

import java.time.LocalDate;

/**
 * A sheet made.
 *
 * @param pdf PDF/A-2u and PDF/UA-1
 * @param size of its body text, in points
 * @param printed the day that it bears
 * @param code that people can quote of it, such as {@code KMTR-HXVB}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Sheet(byte[] pdf, double size, LocalDate printed, String code) {}
