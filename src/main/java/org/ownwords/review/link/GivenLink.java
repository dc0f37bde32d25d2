package org.ownwords.review.link;

/**
 * A link just made. The token is known here and now alone: the database keeps its digest.
 *
 * @param token 128 random bits in 22 letters, digits, hyphens and underscores
 */
public record GivenLink(InvitationId invitation, String token) {

    /** The path of its page, which says nothing. */
    public String path() {
        return "/r/" + token;
    }

    @Override
    public String toString() {
        return "a link of invitation " + invitation.value();
    }
}
