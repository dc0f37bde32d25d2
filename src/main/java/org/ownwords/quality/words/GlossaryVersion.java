package org.ownwords.quality.words;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.quality.GlossaryEntry;

/**
 * An entry of the glossary as it was or is.
 *
 * @param id the entry's
 * @param number of the version, from 1
 * @param withdrawn whether it counts no more
 * @param remark why it was changed, or when which panel met; empty where nothing was said
 * @param by who wrote it down; nobody for what came from files
 */
public record GlossaryVersion(
        long id, int number, GlossaryEntry entry, boolean withdrawn, String remark, Optional<Actor> by, Instant at) {}
