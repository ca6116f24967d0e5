package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** A sample call was added before a criterion, so nobody can be calibrated in it. */
public final class ReferenceMissing extends Problem {

    private static final long serialVersionUID = 1L;

    ReferenceMissing(String sample) {
        super("reference-missing", Category.CONFLICT, sample);
    }
}
