package eu.gminarium.training.preferred;

import eu.gminarium.shared.problem.Problem;

/** A list needs at least one provider whose trainings were rated in the year. */
public final class NothingToPublish extends Problem {

    private static final long serialVersionUID = 1L;

    NothingToPublish() {
        super("preferred-list-empty", Category.CONFLICT);
    }
}
