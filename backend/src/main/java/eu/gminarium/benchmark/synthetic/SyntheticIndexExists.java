package eu.gminarium.benchmark.synthetic;

import eu.gminarium.shared.problem.Problem;

/** The partnership already has an index with the code. */
public final class SyntheticIndexExists extends Problem {

    private static final long serialVersionUID = 1L;

    public SyntheticIndexExists(String code) {
        super("synthetic-index-exists", Category.CONFLICT, code);
    }
}
