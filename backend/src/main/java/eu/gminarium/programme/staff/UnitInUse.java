package eu.gminarium.programme.staff;

import eu.gminarium.shared.problem.Problem;

/** Somebody works or has worked in the unit, so records point to it. */
public final class UnitInUse extends Problem {

    private static final long serialVersionUID = 1L;

    UnitInUse(String symbol) {
        super("unit-in-use", Category.CONFLICT, symbol);
    }
}
