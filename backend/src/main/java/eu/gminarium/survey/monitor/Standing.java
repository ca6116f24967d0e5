package eu.gminarium.survey.monitor;

import eu.gminarium.survey.disclosure.Disclosed;

/** Where an office stands against what would be expected by today; those that need help come first. */
public enum Standing {
    BEHIND,
    /** So few responses are both hidden and expected that the comparison would tell how many there are. */
    UNKNOWN,
    ON_COURSE,
    /** Nothing is expected. */
    NO_TARGET;

    static Standing of(Disclosed<Long> responses, int target, long expected) {
        if (target == 0) {
            return NO_TARGET;
        }
        return responses
                .released()
                .map(count -> count >= expected ? ON_COURSE : BEHIND)
                .orElseGet(() -> ofFew(expected));
    }

    private static Standing ofFew(long expected) {
        if (expected == 0) {
            return ON_COURSE;
        }
        return expected >= Disclosed.MINIMUM ? BEHIND : UNKNOWN;
    }
}
