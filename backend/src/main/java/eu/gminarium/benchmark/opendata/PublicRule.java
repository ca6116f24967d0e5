package eu.gminarium.benchmark.opendata;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.shared.OfficeId;
import java.util.Set;

/** Which of an indicator's values the public may read. */
@FunctionalInterface
interface PublicRule {

    /** What is compared and released, in the card's present definition, of offices that may be named; nothing confidential, nothing suppressed. */
    static PublicRule of(int definition, Set<OfficeId> named) {
        return measurement -> named.contains(measurement.office())
                && measurement.definition() == definition
                && measurement.released()
                && measurement.status().compared()
                && !measurement.confidential()
                && (measurement.value() instanceof Known || measurement.value() instanceof Missing);
    }

    boolean shows(Measurement measurement);
}
