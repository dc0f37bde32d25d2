package org.ownwords.campaign;

/**
 * One thing that stands against a release, or that a person should know before it.
 *
 * @param step the part of the plan where it is mended
 * @param what what is wrong, in plain English
 * @param remedy what to do about it
 */
public record Refusal(RefusalKind kind, PlanStep step, String what, String remedy) {}
