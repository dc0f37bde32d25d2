package org.ownwords.review;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.message.SectionKind;

/** The ways in which a variant appears to people; whoever judges by a link judges one of them whole. */
public enum Part {
    POSTER("Poster and page", SectionKind.HEADLINE, SectionKind.LONG),
    TEXT("Text message", SectionKind.SMS),
    POST("Social post", SectionKind.SOCIAL),
    HEARD("Read aloud", SectionKind.SPOKEN);

    private final String label;
    private final List<SectionKind> sections;

    Part(String label, SectionKind... sections) {
        this.label = label;
        this.sections = List.of(sections);
    }

    /** The part as staff pages call it. */
    public String label() {
        return label;
    }

    /** The sections that appear together in it, in order. */
    public List<SectionKind> sections() {
        return sections;
    }

    /** The part in which a section appears. */
    public static Part of(SectionKind section) {
        return Stream.of(values())
                .filter(part -> part.sections.contains(section))
                .findFirst()
                .orElseThrow();
    }
}
