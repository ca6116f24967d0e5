package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/** Which measurements are asked for; null asks for all. */
public record MeasurementFilter(
        @Nullable OfficeId office,
        @Nullable String indicator,
        @Nullable ValueSource source) {

    /** Every measurement. */
    public static final MeasurementFilter ALL = new MeasurementFilter(null, null, null);

    boolean wants(ValueSource asked) {
        return source == null || source == asked;
    }

    boolean wants(String code) {
        return indicator == null || indicator.equals(code);
    }

    boolean wants(OfficeId asked) {
        return office == null || office.equals(asked);
    }
}
