package org.ownwords.review;

/**
 * What a safeguarding lead signs.
 *
 * @param channel where the words are to appear, such as "Text message, to numbers that people gave us"
 * @param previewSeen whether the lead looked at the text as it will appear
 * @param notesConsidered whether the lead weighed what reviewers told safeguarding alone; needed where they told something
 * @param reason why it may be used
 */
public record SignOff(String channel, boolean previewSeen, boolean notesConsidered, String reason) {}
