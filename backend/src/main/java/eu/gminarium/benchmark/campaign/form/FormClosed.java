package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.shared.problem.Problem;

/** The campaign has not begun for offices, or takes no more from this one. */
public final class FormClosed extends Problem {

    private static final long serialVersionUID = 1L;

    FormClosed() {
        super("form-closed", Category.CONFLICT);
    }
}
