package org.ownwords.account;

/** Identifies an organisation; every store method of owned data takes one. */
public record OrganisationId(long value) {}
