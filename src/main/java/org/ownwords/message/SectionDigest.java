package org.ownwords.message;

/**
 * SHA-256 of a section's canonical text: NFC, with message, tag and claim marks, placeholders unresolved. Approval,
 * back-translation and staleness attach to it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record SectionDigest(String hex) {

    /** The first eight digits, which people can quote. */
    public String brief() {
        return hex.substring(0, 8);
    }
}
