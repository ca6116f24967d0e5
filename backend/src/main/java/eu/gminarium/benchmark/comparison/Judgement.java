package eu.gminarium.benchmark.comparison;

/** Where a value stands among its peers, seen in the indicator's direction. */
public enum Judgement {
    /** In the best quarter, and surely away from the median. */
    AHEAD,
    /** In the best quarter, but it cannot be told apart from the median. */
    RATHER_AHEAD,
    MIDDLE,
    /** In the weakest quarter, but it cannot be told apart from the median. */
    RATHER_BEHIND,
    /** In the weakest quarter, and surely away from the median. */
    BEHIND,
    /** Nothing to compare, or no way that would be better. */
    NONE
}
