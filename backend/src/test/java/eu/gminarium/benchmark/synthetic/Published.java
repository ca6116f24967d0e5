package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.peers.Comparisons;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.synthetic.RandomPartnership.World;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a person may read of a partnership's indicators: cells, ranks, quartiles, totals, neighbours, indices, trends. */
@Singleton
final class Published {

    private final Dashboard dashboard;
    private final Comparisons comparisons;
    private final IndexResults results;

    Published(Dashboard dashboard, Comparisons comparisons, IndexResults results) {
        this.dashboard = dashboard;
        this.comparisons = comparisons;
        this.results = results;
    }

    /** All of it as text, for the person behind the current work. */
    List<String> of(World world) {
        List<String> all = new ArrayList<>();
        for (Period year : RandomPartnership.YEARS) {
            for (PeerChoice choice : choices(world)) {
                Overview overview =
                        dashboard.overview(new DashboardFilter(null, year.to().getYear(), choice.text()));
                all.add(overview.columns().toString());
                all.add(overview.cells().toString());
                all.add(overview.findings().toString());
                all.add(results.of("overall", year, choice).toString());
                Stream.concat(RandomPartnership.INDICATORS.stream(), Stream.of("up-per-down"))
                        .forEach(code -> {
                            all.add(comparisons.compare(code, year, choice).toString());
                            all.add(String.valueOf(dashboard
                                    .indicator(code, year, choice.text())
                                    .overall()));
                        });
            }
        }
        world.offices().forEach(office -> {
            all.add(dashboard.office(office).trends().toString());
            all.add(dashboard.office(office).findings().toString());
        });
        return all;
    }

    private static List<PeerChoice> choices(World world) {
        return List.of(
                PeerChoice.EVERYBODY,
                new PeerChoice.Size(2),
                new PeerChoice.Near(world.offices().getFirst()),
                new PeerChoice.Near(world.offices().getLast()));
    }
}
