package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.problem.Problem;

/** Something that the file touches has changed since it was tried; try it again. */
public final class ImportOutdated extends Problem {

    private static final long serialVersionUID = 1L;

    ImportOutdated() {
        super("measurement-import-outdated", Category.CONFLICT);
    }
}
