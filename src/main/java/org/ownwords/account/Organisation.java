package org.ownwords.account;

/**
 * An organisation that uses this installation.
 *
 * @param example whether it is invented, for the demo
 */
public record Organisation(OrganisationId id, String name, OrganisationKind kind, boolean example) {}
