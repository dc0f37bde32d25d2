package org.ownwords.desk.message;

import org.ownwords.message.SectionKind;

/** What pages call the sections. */
final class SectionLabel {
    private SectionLabel() {}

    static String of(SectionKind kind) {
        return switch (kind) {
            case LONG -> "Poster, page and email";
            case HEADLINE -> "Headline";
            case SMS -> "Text message";
            case SOCIAL -> "Social caption";
            case SPOKEN -> "Spoken word";
            case DISCREET -> "Discreet card and strip";
        };
    }
}
