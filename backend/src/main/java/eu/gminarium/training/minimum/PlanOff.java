package eu.gminarium.training.minimum;

import eu.gminarium.shared.problem.Problem;

/** A plan that nobody checked against its source, or that is not in force today, counts nothing. */
public final class PlanOff extends Problem {

    private static final long serialVersionUID = 1L;

    PlanOff() {
        super("minimum-plan-off", Category.CONFLICT);
    }
}
