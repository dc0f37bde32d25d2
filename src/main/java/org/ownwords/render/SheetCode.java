package org.ownwords.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;

/**
 * The code printed on a sheet that a person can quote, so that what hangs somewhere can be found again. It follows from what is
 * printed: the format, the family, the day, and of each edition its mark, its words by their digests, and the service with its revision and
 * route. It says nothing to anybody else, so discreet sheets carry it too.
 */
public final class SheetCode {

    /** Consonants that are not taken for a digit or for each other, and no vowels, so that no word comes out. */
    private static final String LETTERS = "BCDFGHJKLMNPRSTVWXZ";

    private static final int LENGTH = 8;

    private SheetCode() {}

    /** The code, such as {@code KMTR-HXVB}. */
    public static String of(List<Edition> editions, SheetFormat format, Family family, LocalDate printed) {
        String texts = editions.stream()
                .map(edition -> printed(edition, format))
                .sorted()
                .collect(Collectors.joining());
        return letters(sha256("ownwords-sheet-2\n" + format.id() + "\n" + family + "\n" + printed + "\n" + texts));
    }

    private static String printed(Edition edition, SheetFormat format) {
        StringBuilder text = new StringBuilder();
        text.append(edition.content().id()).append('\n').append(edition.mark()).append('\n');
        for (Section section : edition.content().sections()) {
            if (format.sections().contains(section.kind())) {
                text.append(SectionDigests.of(edition.content().id(), section).hex())
                        .append('\n');
            }
        }
        text.append(edition.service().name())
                .append('\n')
                .append(edition.service().revision())
                .append('\n')
                .append(edition.route().address())
                .append('\n');
        return text.toString();
    }

    private static String letters(byte[] digest) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            // Two bytes for each letter: the first letters of the alphabet are then no more frequent than others.
            int value = (digest[2 * i] & 0xFF) << 8 | digest[2 * i + 1] & 0xFF;
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(value % LETTERS.length()));
        }
        return code.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
