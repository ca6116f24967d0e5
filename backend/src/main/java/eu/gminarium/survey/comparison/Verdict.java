package eu.gminarium.survey.comparison;

/** What can be said about a change. */
public enum Verdict {
    /** Up, also when it is taken into account how many statements were compared. */
    ROSE,
    /** Up by its own interval, but among so many statements one such may be chance. */
    MAY_HAVE_RISEN,
    /** The interval of the difference includes zero. */
    NO_DETECTABLE_CHANGE,
    /** Down by its own interval, but among so many statements one such may be chance. */
    MAY_HAVE_FALLEN,
    /** Down, also when it is taken into account how many statements were compared. */
    FELL;

    /**
     * The verdict on one of several differences.
     *
     * @param rise the later figure minus the earlier one
     * @param alone whether the difference's 95 % interval excludes zero
     * @param amongAll whether the probability corrected for all comparisons is below 0.05
     */
    static Verdict of(double rise, boolean alone, boolean amongAll) {
        if (!alone) {
            return NO_DETECTABLE_CHANGE;
        }
        if (amongAll) {
            return rise > 0 ? ROSE : FELL;
        }
        return rise > 0 ? MAY_HAVE_RISEN : MAY_HAVE_FALLEN;
    }
}
