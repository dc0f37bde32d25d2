package org.ownwords.delivery.reply;

import org.ownwords.language.LanguageTag;

/** What a reply asks for. */
sealed interface Intent {

    /**
     * No more messages.
     *
     * @param more whether it says anything besides, which somebody must read
     */
    record Stop(boolean more) implements Intent {}

    /** Messages in another language. */
    record Language(LanguageTag tag) implements Intent {}

    /** Help: a word that networks answer themselves, and that a person in danger sends. */
    record Help() implements Intent {}

    /** Messages again; which a handset alone never brings about. */
    record Start() implements Intent {}

    /** Anything else. */
    record Words() implements Intent {}
}
