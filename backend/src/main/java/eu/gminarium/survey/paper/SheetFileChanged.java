package eu.gminarium.survey.paper;

import eu.gminarium.shared.problem.Problem;

/** The file to be taken is not the one of the dry run. */
public final class SheetFileChanged extends Problem {

    private static final long serialVersionUID = 1L;

    SheetFileChanged() {
        super("sheet-file-changed", Category.CONFLICT);
    }
}
