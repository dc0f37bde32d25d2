package org.ownwords.desk.audit;

import org.ownwords.account.AuditEntry;

/**
 * One act as the page shows it.
 *
 * @param who the person's name
 */
public record AuditRow(AuditEntry entry, String who) {}
