package org.ownwords.campaign;

import org.ownwords.directory.CommunityId;
import org.ownwords.message.MessageId;

/** One cell of the coverage matrix: a community, a message, a channel. */
public record CellKey(CommunityId community, MessageId message, Channel channel) {

    /** The key as a form carries it, such as {@code 3/independent-free/SMS}. */
    public String word() {
        return community.value() + "/" + message + "/" + channel.name();
    }

    /**
     * The key of that word.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static CellKey ofWord(String word) {
        String[] parts = word.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("\"" + word + "\" names no cell");
        }
        return new CellKey(
                new CommunityId(Long.parseLong(parts[0])), MessageId.of(parts[1]), Channel.valueOf(parts[2]));
    }
}
