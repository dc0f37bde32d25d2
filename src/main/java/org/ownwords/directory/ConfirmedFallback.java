package org.ownwords.directory;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;

/**
 * What somebody confirmed that a community reads, or understands by ear, when nothing exists in its own language.
 *
 * @param order best first; an empty list confirms that nothing else serves
 * @param confirmedBy the person's name as the community knows it
 * @param evidence how it is known, such as a session's date
 */
public record ConfirmedFallback(
        Medium medium, List<LanguageTag> order, String confirmedBy, LocalDate confirmedOn, String evidence) {}
