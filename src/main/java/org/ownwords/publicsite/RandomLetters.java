package org.ownwords.publicsite;

import java.security.SecureRandom;

/** Letters that nobody can guess. */
final class RandomLetters {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomLetters() {}

    static String of(String alphabet, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}
