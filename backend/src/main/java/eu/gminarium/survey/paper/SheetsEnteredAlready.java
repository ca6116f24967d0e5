package eu.gminarium.survey.paper;

import eu.gminarium.shared.problem.Problem;

/** The office has entered sheets under the same request key in this wave: they would count twice. */
public final class SheetsEnteredAlready extends Problem {

    private static final long serialVersionUID = 1L;

    SheetsEnteredAlready() {
        super("sheets-entered-already", Category.CONFLICT);
    }
}
