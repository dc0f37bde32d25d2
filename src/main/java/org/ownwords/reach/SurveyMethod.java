package org.ownwords.reach;

/** How the people asked were found, which decides what their answers may be said of. */
public enum SurveyMethod {
    /** People met at venues: describes these respondents, not the community. */
    VENUE("People met at venues. The figures describe these respondents, not everybody in the community."),
    /** A probability sample. */
    SAMPLE("People drawn at random from the community.");

    private final String caution;

    SurveyMethod(String caution) {
        this.caution = caution;
    }

    /** What a reader must know beside the figures. */
    public String caution() {
        return caution;
    }
}
