package org.ownwords.account;

/** What an organisation does with the messages; contacts belong to delivering organisations alone. */
public enum OrganisationKind {
    /** Works with communities, holds contacts, sends and prints. */
    DELIVERING,
    /** Commissions the work and sees protected figures alone. */
    COMMISSIONING
}
