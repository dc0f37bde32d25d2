package org.ownwords.render.engine;

/**
 * A run of one direction, one script and one face.
 *
 * @param start in UTF-16 units of the whole text
 * @param end after its last unit
 * @param level the embedding level (UAX #9)
 * @param script ISO 15924 code
 */
record TextRun(int start, int end, byte level, String script, Face face) {

    boolean rightToLeft() {
        return (level & 1) == 1;
    }
}
