package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Standing;
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
        return Periods.mostFrequent(
                offices.stream().map(office -> series.latest(office.id(), null)).toList());
    }

    /** The office's word on a period, standing among all offices; null is a period of which nobody has said anything. */
    public Cell cell(OfficeId office, @Nullable Period period) {
        return period == null ? series.latest(office, null) : series.at(office, period);
    }

    /** The cell as it stands among other offices than all of them. */
    public static Cell among(Cell cell, Standing standing) {
        return new Cell(
                cell.office(), cell.indicator(), cell.period(), cell.value(), standing, cell.step(), cell.record());
    }

    /** For each cell with a value the other offices whose difference cannot be told from zero. */
    public Map<OfficeId, Set<OfficeId>> indistinguishable(List<Cell> cells) {
        return Ranking.indistinguishable(series.yardstick(), cells);
    }
}
