package eu.gminarium.programme.staff;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** A new employment begins on or before the first day of the last one. */
public final class EmploymentOverlaps extends Problem {

    private static final long serialVersionUID = 1L;

    EmploymentOverlaps(LocalDate lastFrom) {
        super("employment-overlaps", Category.CONFLICT, lastFrom);
    }
}
