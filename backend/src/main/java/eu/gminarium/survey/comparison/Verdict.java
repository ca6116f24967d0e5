package eu.gminarium.survey.comparison;

/** What can be said about a difference. */
public enum Verdict {
    /** Higher, also when it is taken into account how many statements were compared. */
    HIGHER,
    /** Higher by its own interval, but among so many statements one such may be chance. */
    PERHAPS_HIGHER,
    /** The interval of the difference includes zero. */
    NO_DETECTABLE_DIFFERENCE,
    /** Lower by its own interval, but among so many statements one such may be chance. */
    PERHAPS_LOWER,
    /** Lower, also when it is taken into account how many statements were compared. */
    LOWER;

    /**
     * The verdict on one of several differences.
     *
     * @param difference the figure minus the one that it is compared with
     * @param alone whether the difference's 95 % interval excludes zero
     * @param amongAll whether the probability corrected for all comparisons is below 0.05
     */
    static Verdict of(double difference, boolean alone, boolean amongAll) {
        if (!alone) {
            return NO_DETECTABLE_DIFFERENCE;
        }
        if (amongAll) {
            return difference > 0 ? HIGHER : LOWER;
        }
        return difference > 0 ? PERHAPS_HIGHER : PERHAPS_LOWER;
    }
}
