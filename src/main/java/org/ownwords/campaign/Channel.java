package org.ownwords.campaign;

import java.util.List;
import org.ownwords.language.Medium;
import org.ownwords.message.SectionKind;

/** A way by which a campaign reaches people, and the section of a variant that it carries. */
public enum Channel {
    SMS("Text message", Medium.WRITTEN, SectionKind.SMS),
    EMAIL("Email", Medium.WRITTEN, SectionKind.LONG),
    POSTER("Poster", Medium.WRITTEN, SectionKind.LONG),
    SOCIAL("Social post", Medium.WRITTEN, SectionKind.SOCIAL),
    SPOKEN("Spoken word", Medium.SPOKEN, SectionKind.SPOKEN);

    private final String label;
    private final Medium medium;
    private final SectionKind section;

    Channel(String label, Medium medium, SectionKind section) {
        this.label = label;
        this.medium = medium;
        this.section = section;
    }

    /** The channel's name on pages. */
    public String label() {
        return label;
    }

    /** Which of the two fallback lists applies. */
    public Medium medium() {
        return medium;
    }

    /** The section that must be ready. */
    public SectionKind section() {
        return section;
    }

    /** Every section whose words it carries, the one that must exist first; a headline only where the variant has one. */
    public List<SectionKind> sections() {
        return this == POSTER || this == SOCIAL ? List.of(section, SectionKind.HEADLINE) : List.of(section);
    }

    /** Whether it goes to contacts' own addresses. */
    public boolean addressed() {
        return this == SMS || this == EMAIL;
    }
}
