package org.ownwords.review;

import java.time.Instant;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionRef;

/**
 * Signed words of which a recording was added that not everybody who judges has heard; it is played to nobody until they have.
 *
 * @param revision the newest of the variant, which holds the words
 * @param added when the recording was; of several, the newest
 * @param missing how many independent approvals have still to be given or given again since
 */
public record Unheard(SectionRef section, Revision revision, Instant added, int missing) {}
