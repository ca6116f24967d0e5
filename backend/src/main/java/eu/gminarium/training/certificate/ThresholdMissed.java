package eu.gminarium.training.certificate;

import eu.gminarium.shared.problem.Problem;

/** Somebody was present for fewer hours than the certificate needs. */
public final class ThresholdMissed extends Problem {

    private static final long serialVersionUID = 1L;

    ThresholdMissed(int hoursPresent, int teachingHours, int thresholdPercent) {
        super("threshold-missed", Category.CONFLICT, hoursPresent, teachingHours, thresholdPercent);
    }
}
