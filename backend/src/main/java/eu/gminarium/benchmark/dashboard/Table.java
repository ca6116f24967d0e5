package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.programme.Office;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Offices by indicators, the same for whoever looks.
 *
 * @param key differs from that of every other table
 */
record Table(UUID key, List<Column> columns, List<Cell> cells, List<Finding> findings, List<Integer> years) {

    static Table of(Snapshot snapshot, DashboardFilter filter) {
        List<Block> blocks = snapshot.series().stream()
                .filter(series -> filter.area() == null
                        || filter.area().equals(series.card().definition().area()))
                .map(series -> Block.of(series, snapshot.offices(), filter))
                .toList();
        return new Table(
                UUID.randomUUID(),
                blocks.stream().map(Block::column).toList(),
                blocks.stream().flatMap(block -> block.cells().stream()).toList(),
                FindingSearch.strongestFirst(
                        blocks.stream().flatMap(block -> FindingSearch.in(block.series(), block.cells()))),
                years(snapshot.series()));
    }

    private static List<Integer> years(List<Series> all) {
        return all.stream()
                .flatMap(series -> series.periods().stream())
                .map(period -> period.to().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** An indicator with the latest word of each office. */
    private record Block(Series series, List<Cell> cells) {

        static Block of(Series series, List<Office> offices, DashboardFilter filter) {
            return new Block(
                    series,
                    offices.stream()
                            .map(office -> series.latest(office.id(), filter.until()))
                            .toList());
        }

        Column column() {
            Period period = Periods.mostFrequent(cells);
            return new Column(
                    series.card(),
                    period,
                    period == null ? null : series.peers(period).distribution(),
                    period == null ? null : series.overall(period));
        }
    }
}
