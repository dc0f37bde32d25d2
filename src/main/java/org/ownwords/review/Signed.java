package org.ownwords.review;

import java.util.Set;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.SectionRef;

/**
 * Words that somebody signed.
 *
 * @param claims what they claim; the sign-off keeps it, so that nobody need read the words to know how much review they need
 */
record Signed(SectionRef section, Set<ClaimId> claims) {}
