package org.ownwords.campaign;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;

/**
 * A sheet as it was made, found again by the code that stands on it.
 *
 * @param code such as {@code KMTR-HXVB}
 * @param format the word of its format
 * @param family the name of its family
 * @param texts in the order in which they stand
 */
public record PrintedSheet(
        String code,
        CampaignId campaign,
        String format,
        String family,
        Mark mark,
        LocalDate printedOn,
        List<Text> texts) {

    /**
     * One text on it.
     *
     * @param sections the words that it shows, by their digests
     */
    public record Text(VariantId variant, List<SectionRef> sections, ServiceId service, RouteId route) {}
}
