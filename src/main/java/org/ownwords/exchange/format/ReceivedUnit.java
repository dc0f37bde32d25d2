package org.ownwords.exchange.format;

/**
 * A unit as a file brought it.
 *
 * @param line the line or row it starts on, from 1
 * @param digest of the words that it was translated from
 * @param sourceVersion as {@link MessageUnits#sourceVersion()}, empty where the file does not say
 */
public record ReceivedUnit(
        int line,
        UnitId id,
        String source,
        String target,
        UnitState state,
        String comment,
        String digest,
        String sourceVersion) {}
