package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.problem.Problem;

/** The import was taken over or undone already. */
public final class ImportTaken extends Problem {

    private static final long serialVersionUID = 1L;

    ImportTaken() {
        super("measurement-import-taken", Category.CONFLICT);
    }
}
