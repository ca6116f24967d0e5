package eu.gminarium.programme.staff;

import eu.gminarium.shared.problem.Problem;

/** The office already has a unit with this symbol. */
public final class UnitExists extends Problem {

    private static final long serialVersionUID = 1L;

    UnitExists(String symbol) {
        super("unit-exists", Category.CONFLICT, symbol);
    }
}
