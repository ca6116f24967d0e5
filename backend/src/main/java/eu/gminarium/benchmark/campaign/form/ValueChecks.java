package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import java.util.List;

/** Finds what is doubtful about a value; refuses nothing. */
public interface ValueChecks {

    /**
     * What is odd, the most telling first; empty if nothing is.
     *
     * @param value in the card's unit
     */
    List<Flag> flags(IndicatorDefinition card, MeasuredValue value, ValueHistory history);
}
