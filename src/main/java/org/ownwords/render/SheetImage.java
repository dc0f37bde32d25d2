package org.ownwords.render;

/**
 * A picture that a sheet shows.
 *
 * @param bytes PNG or JPEG
 * @param alternativeText for those who do not see it, in the language of the sheet
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SheetImage(byte[] bytes, String alternativeText) {}
