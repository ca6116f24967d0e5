package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several people who were put forward.
 *
 * @param name empty for somebody out of reach
 * @param outcome where no approval follows at once, what it would be as the places are now
 * @param application null exactly for those who were refused
 * @param refusal why; null unless refused
 */
public record GroupEntry(
        EmployeeId employee,
        String name,
        Outcome outcome,
        @Nullable Application application,
        @Nullable Problem refusal) {

    /** Whether there is room. */
    public enum Outcome {
        /** There is a place. */
        FITS,
        /** The application is entered; without another place getting free it leads to the waitlist. */
        WAITS,
        /** Not entered. */
        REFUSED
    }
}
