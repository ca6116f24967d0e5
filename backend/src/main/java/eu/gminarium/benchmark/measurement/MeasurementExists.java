package eu.gminarium.benchmark.measurement;

import eu.gminarium.shared.problem.Problem;

/** The office has a measurement of the indicator in the period already: change that one. */
public final class MeasurementExists extends Problem {

    private static final long serialVersionUID = 1L;

    MeasurementExists() {
        super("measurement-exists", Category.CONFLICT);
    }
}
