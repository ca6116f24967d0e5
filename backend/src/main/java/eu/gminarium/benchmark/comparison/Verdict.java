package eu.gminarium.benchmark.comparison;

/** What can be said of a difference. */
public enum Verdict {
    BETTER,
    WORSE,
    /** Higher, and the indicator does not say whether that is good. */
    HIGHER,
    /** Lower, and the indicator does not say whether that is good. */
    LOWER,
    /** The interval includes zero, or the difference stays below the card's threshold. */
    NO_DETECTABLE_CHANGE,
    /** Neither an interval nor a threshold tells what a difference is worth. */
    CANNOT_TELL;

    /** Whether there is something to say about it. */
    public boolean detected() {
        return this != NO_DETECTABLE_CHANGE && this != CANNOT_TELL;
    }
}
