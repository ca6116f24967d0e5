package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.measurement.MeasurementStatus;
import java.util.List;
import java.util.Objects;

/** How far an office has come with its form. */
public enum FormState {
    /** Nothing is entered. */
    EMPTY,
    ENTERING,
    /** Every line says something: the office's head can sign it off. */
    COMPLETE,
    /** The coordinator has given at least one value back. */
    RETURNED,
    SIGNED_OFF,
    ACCEPTED;

    static FormState of(List<FormLine> lines) {
        List<MeasurementStatus> states =
                lines.stream().map(FormLine::status).filter(Objects::nonNull).toList();
        if (states.isEmpty()) {
            return EMPTY;
        }
        if (states.contains(MeasurementStatus.RETURNED)) {
            return RETURNED;
        }
        if (states.size() < lines.size()) {
            return ENTERING;
        }
        if (states.contains(MeasurementStatus.DRAFT)) {
            return COMPLETE;
        }
        return states.contains(MeasurementStatus.SIGNED_OFF) ? SIGNED_OFF : ACCEPTED;
    }

    /** Whether the office's head has signed everything that there is. */
    public boolean signed() {
        return this == SIGNED_OFF || this == ACCEPTED;
    }
}
