package org.ownwords.quality.words;

import java.time.LocalDate;

/**
 * Who agreed on an entry.
 *
 * @param name a group or a role, never a person's name
 * @param people how many they were, 2 or more
 */
public record Panel(String name, int people, LocalDate metOn) {}
