package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An import's key. */
public record MeasurementImportId(UUID value) {

    static MeasurementImportId next() {
        return new MeasurementImportId(Ids.timeOrdered());
    }
}
