package eu.gminarium.programme.staff;

import eu.gminarium.shared.problem.Problem;

/** People work in the unit after the day on which it should end. */
public final class UnitNotEmpty extends Problem {

    private static final long serialVersionUID = 1L;

    UnitNotEmpty(String symbol, long people) {
        super("unit-not-empty", Category.CONFLICT, symbol, people);
    }
}
