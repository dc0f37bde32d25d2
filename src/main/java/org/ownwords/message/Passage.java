package org.ownwords.message;

import java.util.Optional;
import org.ownwords.directory.ClaimId;

/**
 * A run of text that makes one claim, or none.
 *
 * @param claim the claim that these words make, empty for text without one
 * @param text Markdown, one sentence per line, placeholders unresolved; no blank line at either end
 */
public record Passage(Optional<ClaimId> claim, String text) {}
