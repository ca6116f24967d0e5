package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.problem.Problem;

/** The import was not taken over, or is undone already. */
public final class ImportNotTaken extends Problem {

    private static final long serialVersionUID = 1L;

    ImportNotTaken() {
        super("measurement-import-not-taken", Category.CONFLICT);
    }
}
