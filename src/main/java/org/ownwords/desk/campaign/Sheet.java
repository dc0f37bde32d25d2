package org.ownwords.desk.campaign;

import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.Pin;
import org.ownwords.directory.Community;
import org.ownwords.language.Language;

/** Something that can be printed or posted: a pin with what people call its parts. */
public record Sheet(Pin pin, Community community, String title, Language language) {

    /** Names it in forms and addresses. */
    public String word() {
        return new CellKey(pin.community(), pin.message(), pin.channel()).word();
    }
}
