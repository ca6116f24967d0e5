package eu.gminarium.programme.staffimport;

import eu.gminarium.shared.problem.Problem;

/** The file to commit is not the one of the dry run. */
public final class FileChanged extends Problem {

    private static final long serialVersionUID = 1L;

    FileChanged() {
        super("import-file-changed", Category.CONFLICT);
    }
}
