package eu.gminarium.training.session;

import eu.gminarium.shared.OfficeId;
import java.util.Set;

/**
 * Whom the next free place of a session can go to.
 *
 * @param pool whether it is anybody's
 * @param offices those with a reserved seat that none of their people holds
 */
public record Vacancy(boolean pool, Set<OfficeId> offices) {

    /** Nobody: the session is full, cancelled or has begun. */
    public static final Vacancy NONE = new Vacancy(false, Set.of());

    public Vacancy {
        offices = Set.copyOf(offices);
    }

    /** Whether somebody of the office can have it. */
    public boolean isFor(OfficeId office) {
        return pool || offices.contains(office);
    }
}
