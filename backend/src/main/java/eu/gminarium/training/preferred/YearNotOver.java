package eu.gminarium.training.preferred;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** A year's list is published when the last cards of the year had time to come in. */
public final class YearNotOver extends Problem {

    private static final long serialVersionUID = 1L;

    YearNotOver(LocalDate first) {
        super("preferred-year-not-over", Category.CONFLICT, first);
    }
}
