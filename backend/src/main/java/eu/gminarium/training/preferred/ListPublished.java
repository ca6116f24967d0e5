package eu.gminarium.training.preferred;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** A year's list is published once and stays as it is. */
public final class ListPublished extends Problem {

    private static final long serialVersionUID = 1L;

    ListPublished(LocalDate day) {
        super("preferred-list-published", Category.CONFLICT, day);
    }
}
