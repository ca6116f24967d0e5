package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.StoredValues;
import eu.gminarium.security.Unchecked;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Makes values ready to be asked about while somebody types them. */
@Singleton
@Unchecked(
        "asks about what the caller enters, beside the office's values that the caller brings; quotes no other office")
public class EntryChecks {

    private final StoredValues released;

    EntryChecks(StoredValues released) {
        this.released = released;
    }

    /**
     * What offices enter for one period.
     *
     * @param cards whose values are asked for
     * @param own all that the offices have said; what is said by another definition counts for nothing
     */
    public Entries of(Collection<IndicatorCard> cards, Period period, Collection<Measurement> own) {
        return new Entries(released, cards, period, own);
    }
}
