package org.ownwords.desk.message;

import org.ownwords.message.SectionKind;

/** What pages call the sections. */
public final class SectionLabel {
    private SectionLabel() {}

    /** The label of a section, such as "Text message". */
    public static String of(SectionKind kind) {
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
