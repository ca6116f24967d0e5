package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.shared.problem.Problem;

/** A sample is scored once, and stays as it was when it was scored. */
public final class SampleScored extends Problem {

    private static final long serialVersionUID = 1L;

    SampleScored() {
        super("sample-scored", Category.CONFLICT);
    }
}
