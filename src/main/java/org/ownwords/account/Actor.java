package org.ownwords.account;

/** Who does something, and for which organisation: what every change takes, for ownership and for the audit. */
public record Actor(OrganisationId organisation, PersonId person) {}
