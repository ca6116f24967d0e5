package eu.gminarium.survey.paper;

import eu.gminarium.shared.problem.Problem;

/** The office has taken the same file in this wave: its sheets would count twice. */
public final class SheetsImportedAlready extends Problem {

    private static final long serialVersionUID = 1L;

    SheetsImportedAlready() {
        super("sheets-imported-already", Category.CONFLICT);
    }
}
