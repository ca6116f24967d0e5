package eu.gminarium.programme;

import eu.gminarium.shared.problem.Problem;

/** The partnership already has the office with this TERC code. */
public final class OfficeExists extends Problem {

    private static final long serialVersionUID = 1L;

    OfficeExists(String terc) {
        super("office-exists", Category.CONFLICT, terc);
    }
}
