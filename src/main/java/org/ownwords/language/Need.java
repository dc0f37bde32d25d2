package org.ownwords.language;

/**
 * How many people of an area gave a census category as their main language; a count is not need: see the table's notes.
 *
 * @param censusCode category of ONS Census 2021 TS024
 * @param share of residents aged 3 and over, 0 to 1
 */
public record Need(String areaCode, int censusCode, String category, long speakers, double share) {}
