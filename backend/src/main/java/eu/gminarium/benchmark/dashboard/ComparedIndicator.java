package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one indicator that may be compared, for whoever compares them in another way than with all offices. */
public final class ComparedIndicator {

    private final Series series;

    ComparedIndicator(Series series) {
        this.series = series;
    }

    public IndicatorCard card() {
        return series.card();
    }

    public Yardstick yardstick() {
        return series.yardstick();
    }

    /** Periods of which any office has said something in the present definition, oldest first. */
    public List<Period> periods() {
        return series.periods();
    }

    /** The period that most of the offices are at; null if there is none. */
    public @Nullable Period usualPeriod(Collection<Office> offices) {
        return Periods.mostFrequent(offices.stream()
                .map(office -> series.latest(office.id(), null))
                .toList());
    }

    /** The office's word on a period, standing among all offices. */
    public Cell cell(OfficeId office, Period period) {
        return series.at(office, period);
    }

    /** For each cell with a value the other offices whose difference cannot be told from zero. */
    public Map<OfficeId, Set<OfficeId>> indistinguishable(List<Cell> cells) {
        return Ranking.indistinguishable(series.yardstick(), cells);
    }
}
