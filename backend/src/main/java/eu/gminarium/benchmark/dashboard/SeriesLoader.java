package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads every value that may be compared; one query for what was entered, one call a source for the rest. */
@Singleton
final class SeriesLoader {

    private final IndicatorCards cards;
    private final Measurements measurements;

    SeriesLoader(IndicatorCards cards, Measurements measurements) {
        this.cards = cards;
        this.measurements = measurements;
    }

    /** One series for each card that is not archived, in the cards' order; some may be empty. */
    List<Series> load() {
        return load(MeasurementFilter.ALL);
    }

    List<Series> load(MeasurementFilter filter) {
        Map<String, Series> byCode = new LinkedHashMap<>();
        for (IndicatorCard card : cards.all()) {
            if (!card.archived()) {
                byCode.put(card.code(), new Series(card));
            }
        }
        measurements.list(filter).forEach(measurement -> put(byCode, measurement));
        return List.copyOf(byCode.values());
    }

    /** A confidential value is no part of a comparison, whoever looks. */
    private static IndicatorValue compared(Measurement measurement) {
        return measurement.confidential() ? new IndicatorValue.Confidential() : measurement.value();
    }

    private static void put(Map<String, Series> byCode, Measurement measurement) {
        Series series = byCode.get(measurement.indicator());
        if (series != null
                && measurement.released()
                && measurement.status().compared()
                && measurement.definition() == series.card().definitionNumber()) {
            series.put(measurement.office(), measurement.period(), compared(measurement));
        }
    }
}
