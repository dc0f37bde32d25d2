package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Optional;
import org.ownwords.campaign.Cell;
import org.ownwords.campaign.Channel;
import org.ownwords.language.Language;

/**
 * What one text of a campaign will look like.
 *
 * @param cell a cell that it serves
 * @param communities the names of all it serves
 * @param words as text, where the channel carries text
 * @param measure such as the segments of a text message, where there is something to say
 */
public record Preview(
        Cell cell,
        String title,
        Language language,
        List<String> communities,
        Optional<String> words,
        Optional<String> measure) {

    /** The way that it goes. */
    public Channel channel() {
        return cell.key().channel();
    }
}
