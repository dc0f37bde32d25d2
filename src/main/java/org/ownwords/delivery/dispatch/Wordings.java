package org.ownwords.delivery.dispatch;

import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Pin;
import org.ownwords.delivery.Answer;
import org.ownwords.language.LanguageTag;

/** Where dispatch gets its words; asked once for each pin before every batch. */
public interface Wordings {

    /** What was released, if it may still be used. */
    Wording of(OrganisationId organisation, Pin pin);

    /** An automatic answer, if it exists in that language. */
    Wording answer(OrganisationId organisation, Answer answer, Optional<LanguageTag> language);
}
