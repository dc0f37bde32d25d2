package org.ownwords.review;

import org.ownwords.message.SectionRef;

/** A dispute that waits for the safeguarding lead, with the words it is about, newest or not. */
public record OpenDispute(SectionRef section, Dispute dispute) {}
