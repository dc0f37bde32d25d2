package org.ownwords.render;

/**
 * An email made from an edition: neutral subject, nothing remote.
 *
 * @param text the plain part, marked where the edition is
 * @param html a whole HTML document with inline styles only
 */
public record EmailText(String subject, String text, String html) {}
