package org.ownwords.message;

import java.time.LocalDate;
import org.ownwords.directory.CommunityId;

/**
 * That a community looked at an image and is content to be met by it.
 *
 * @param name what the community calls itself
 * @param evidence who looked, where and how, in a sentence without names of members
 */
public record ImageApproval(CommunityId community, String name, LocalDate on, String evidence) {}
