package org.ownwords.language;

/**
 * One of the 43 police areas of England and Wales.
 *
 * @param code ONS code
 * @param governance who commissions there
 */
public record PoliceArea(String code, String name, String governance) {}
