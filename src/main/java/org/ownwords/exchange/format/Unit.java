package org.ownwords.exchange.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * One piece of text to translate: a passage of a section with the claim that it makes, or a subject. Texts are Markdown with
 * placeholders unresolved and line feeds between sentences.
 *
 * @param source empty where the other language says something that the source does not
 * @param target empty where nobody has written it
 * @param notes for the translator
 * @param comment of the translator
 * @param limit the most characters of the whole section, where it has a limit
 */
public record Unit(
        UnitId id, String source, String target, UnitState state, List<Note> notes, String comment, OptionalInt limit) {

    /** Which words of the source it was written for, so that a change meanwhile is seen: 16 hexadecimal digits. */
    public String digest() {
        return digest(source);
    }

    /** The same of any words. */
    public static String digest(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
