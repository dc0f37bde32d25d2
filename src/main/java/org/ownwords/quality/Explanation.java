package org.ownwords.quality;

import java.util.Optional;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionKind;

/**
 * What a check is for, in words for whoever writes a text.
 *
 * @param id the identifier of its findings
 * @param looksFor what it finds, a sentence or two
 * @param why why that matters to the person who reads the text
 * @param severity what mostly follows from a finding
 * @param remedy what to do about one
 * @param passed what is right of a text that has no such finding, empty where that is not worth a line
 * @param aboutService whether it can only be told for a service and route
 */
public record Explanation(
        String id,
        Group group,
        String name,
        String looksFor,
        String why,
        Severity severity,
        String remedy,
        Example example,
        Optional<String> passed,
        boolean aboutService) {

    /** What checks have in common, in the order in which a newcomer should read them. */
    public enum Group {
        CLAIMS("What a text says and promises"),
        CONTACT("How people reach somebody"),
        PHONE("On a phone that somebody else may read"),
        LANGUAGE("Language, script and characters"),
        WORDS("Words that people understand"),
        SLIPS("Slips");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** As pages head it. */
        public String label() {
            return label;
        }
    }

    /**
     * Words with the fault, and the same without it.
     *
     * @param source the English beside them, where they are compared with it
     * @param claim what the faulty words are marked as
     * @param afterClaim what the mended words are marked as
     */
    public record Example(
            LanguageTag language,
            SectionKind section,
            Optional<String> source,
            Optional<ClaimId> claim,
            String before,
            Optional<ClaimId> afterClaim,
            String after) {}
}
