package org.ownwords.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ownwords.base.Problem;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords: 12 to 128 characters, kept as Argon2id alone.
 *
 * <p>19 MiB, two passes, one lane: the first choice of OWASP's password storage cheat sheet (2026).
 */
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String nobodys = argon2.encode("nobody signs in with this");

    String encode(String password) {
        return argon2.encode(password);
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST && argon2.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that the answer's time does not tell whether a name exists. */
    void pretend(String password) {
        argon2.matches(password, nobodys);
    }

    /** What is wrong with a password, in the field {@code password}; empty when it will do. */
    static List<Problem> problems(String password, String signIn) {
        List<Problem> found = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            found.add(wrong("The password is shorter than 12 characters.", "Choose three or four unrelated words."));
        } else if (length > LONGEST) {
            found.add(wrong("The password is longer than 128 characters.", "Choose a shorter one."));
        } else if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            found.add(wrong("The password repeats the same few characters.", "Choose three or four unrelated words."));
        } else if (!signIn.isBlank()
                && password.toLowerCase(Locale.ROOT).contains(signIn.strip().toLowerCase(Locale.ROOT))) {
            found.add(wrong("The password holds the sign-in name.", "Choose one that does not."));
        }
        return found;
    }

    private static Problem wrong(String what, String remedy) {
        return Problem.in("password", what, remedy).inField("password");
    }
}
