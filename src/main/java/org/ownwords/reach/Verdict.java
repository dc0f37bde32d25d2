package org.ownwords.reach;

/** What two waves of a survey say of a change. */
public enum Verdict {
    IMPROVED("Improved", "The whole interval lies above nought: more people know."),
    WORSE("Worse", "The whole interval lies below nought: fewer people know."),
    NO_CLEAR_CHANGE(
            "No clear change",
            "The interval covers nought, and enough people were asked to find the change that was planned for."),
    CANNOT_TELL(
            "Cannot tell",
            "The interval covers nought, and too few people were asked to find the change that was planned for. This does not"
                    + " mean that nothing changed.");

    private final String label;
    private final String explanation;

    Verdict(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** The verdict as pages show it. */
    public String label() {
        return label;
    }

    /** What it means, for a reader who is no statistician. */
    public String explanation() {
        return explanation;
    }

    /**
     * The verdict on two waves.
     *
     * @param planned the rise that the campaign planned for, 0 to 1
     */
    public static Verdict of(Proportion baseline, Proportion followUp, double planned) {
        Interval change = baseline.newcombe(followUp);
        if (change.above()) {
            return IMPROVED;
        }
        if (change.below()) {
            return WORSE;
        }
        double perWave = Power.balanced(baseline.asked(), followUp.asked());
        return Power.detectable(baseline.share(), perWave) <= planned ? NO_CLEAR_CHANGE : CANNOT_TELL;
    }
}
