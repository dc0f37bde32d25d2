package org.ownwords.render;

import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;
import org.ownwords.render.sms.SmsText;

/** Makes the text message: sentences run on, each passage on a line of its own, numbers without spaces. */
final class TextMessage {

    private TextMessage() {}

    static SmsText of(Edition edition) {
        String words = Prose.of(edition, SectionKind.SMS, Numbers.COMPACT).runOn(edition.language(), "\n");
        return SmsText.measure(Marked.first(edition.mark(), "\n", words));
    }
}
