package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.shared.problem.Problem;

/** The auditor's calls open once all sample calls are scored. */
public final class CalibrationMissing extends Problem {

    private static final long serialVersionUID = 1L;

    CalibrationMissing(int samples) {
        super("calibration-missing", Category.CONFLICT, samples);
    }
}
