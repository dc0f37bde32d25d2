package org.ownwords.desk.review;

import org.ownwords.review.SafeguardingNote;

/** A reviewer's note to safeguarding with the reviewer's name, which the safeguarding lead alone sees. */
public record NoteView(String reviewer, SafeguardingNote note) {}
