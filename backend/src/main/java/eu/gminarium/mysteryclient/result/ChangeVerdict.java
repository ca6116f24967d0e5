package eu.gminarium.mysteryclient.result;

import eu.gminarium.shared.statistics.Difference;

/** What can be said about a change between two audits. */
public enum ChangeVerdict {
    /** Higher, also when it is taken into account how many offices or criteria were compared. */
    HIGHER,
    /** Higher by its own interval, but among so many one such may be chance. */
    PERHAPS_HIGHER,
    /** The interval includes zero. */
    NO_DETECTABLE_CHANGE,
    /** Lower by its own interval, but among so many one such may be chance. */
    PERHAPS_LOWER,
    /** Lower, also when it is taken into account how many offices or criteria were compared. */
    LOWER;

    static ChangeVerdict of(Difference difference, boolean amongAll) {
        if (!difference.excludesZero()) {
            return NO_DETECTABLE_CHANGE;
        }
        if (difference.value() > 0) {
            return amongAll ? HIGHER : PERHAPS_HIGHER;
        }
        return amongAll ? LOWER : PERHAPS_LOWER;
    }
}
