package org.ownwords.quality;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Section;

/** Claims on which somebody may stake their safety. */
public final class SafetyClaims {

    /** Who is told what; that nobody learns who asked. */
    public static final Set<ClaimId> ALL = Stream.of(
                    "confidential", "confidentiality-exceptions", "not-shared-with-immigration", "anonymous")
            .map(ClaimId::of)
            .collect(Collectors.toUnmodifiableSet());

    private SafetyClaims() {}

    /** Whether a section makes one. */
    public static boolean madeBy(Section section) {
        return anyOf(section.claims());
    }

    /** Whether one is among them. */
    public static boolean anyOf(Set<ClaimId> claims) {
        return claims.stream().anyMatch(ALL::contains);
    }
}
