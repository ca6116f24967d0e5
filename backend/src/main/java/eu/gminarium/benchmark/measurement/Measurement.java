package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value of one office in one period, entered or computed.
 *
 * @param id of a computed one it is made from indicator, office and period, and stays the same
 * @param indicator the card's code
 * @param definition number of the definition's version
 * @param entered what the office entered, exact; null where the value is computed or may not be seen
 * @param revision number of the latest revision, from 1; 0 where the value is computed
 * @param reason why the coordinator gave it back; null unless returned
 * @param released false while its campaign is not released: then only the office and the county coordinator see it
 */
public record Measurement(
        MeasurementId id,
        OfficeId office,
        String indicator,
        int definition,
        Period period,
        IndicatorValue value,
        @Nullable MeasuredValue entered,
        ValueSource source,
        MeasurementStatus status,
        int revision,
        @Nullable String reason,
        boolean released) {

    /** The same for whoever may not see a confidential value. */
    Measurement masked() {
        return confidential()
                ? new Measurement(
                        id,
                        office,
                        indicator,
                        definition,
                        period,
                        new IndicatorValue.Confidential(),
                        null,
                        source,
                        status,
                        revision,
                        null,
                        released)
                : this;
    }

    /** The value as it may be compared with others: of a confidential one nothing but that. */
    public IndicatorValue comparable() {
        return confidential() ? new IndicatorValue.Confidential() : value;
    }

    /** Whether only the office and the county coordinator may know the value. */
    public boolean confidential() {
        return value instanceof IndicatorValue.Confidential || (entered != null && entered.confidential());
    }
}
