package org.ownwords.sound;

/**
 * A recording that was listened to from beginning to end.
 *
 * @param type by its content
 */
public record Heard(AudioType type, Measures measures, Levels levels, Speech speech) {}
