package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.ComparedIndicator;
import eu.gminarium.benchmark.dashboard.ComparedIndicators;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the offices of a peer group in one indicator. */
@Singleton
public class Comparisons {

    private final ComparedIndicators indicators;
    private final OfficeDirectory directory;
    private final Peering peering;

    Comparisons(ComparedIndicators indicators, OfficeDirectory directory, Peering peering) {
        this.indicators = indicators;
        this.directory = directory;
        this.peering = peering;
    }

    /**
     * One indicator of the chosen offices.
     *
     * @param code the card's
     * @param asked one of the indicator's periods; null or another one compares the one that most offices are at
     * @throws RecordNotFound if there is no such indicator, group or office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Comparison compare(String code, @Nullable Period asked, PeerChoice choice) {
        ComparedIndicator indicator = indicators.of(Set.of(code)).get(code);
        if (indicator == null) {
            throw new RecordNotFound();
        }
        List<Office> all = directory.all();
        Peers peers = peering.of(choice);
        Period period = asked != null && indicator.periods().contains(asked) ? asked : indicator.usualPeriod(all);
        List<Cell> cells = all.stream()
                .filter(office -> peers.offices().contains(office.id()))
                .map(office -> indicator.cell(office.id(), period))
                .toList();
        PeerGroup group = group(indicator.yardstick(), cells);
        return new Comparison(
                indicator.card(),
                indicator.periods(),
                period,
                peers,
                indicators.own(),
                rows(indicator, group, cells, directory.byId()),
                group.distribution());
    }

    private static PeerGroup group(Yardstick yardstick, List<Cell> cells) {
        return new PeerGroup(
                yardstick,
                cells.stream()
                        .map(Cell::value)
                        .filter(Known.class::isInstance)
                        .map(Known.class::cast)
                        .toList());
    }

    private static List<ComparisonRow> rows(
            ComparedIndicator indicator, PeerGroup group, List<Cell> cells, Map<OfficeId, Office> offices) {
        Map<OfficeId, Set<OfficeId>> alike = indicator.indistinguishable(cells);
        return cells.stream()
                .map(cell -> row(
                        Objects.requireNonNull(offices.get(cell.office())),
                        cell,
                        group,
                        alike.getOrDefault(cell.office(), Set.of())))
                .sorted(bestFirst(indicator.yardstick()))
                .toList();
    }

    private static ComparisonRow row(Office office, Cell cell, PeerGroup group, Set<OfficeId> alike) {
        if (!(cell.value() instanceof Known known)) {
            return new ComparisonRow(office, cell, null, Set.of());
        }
        return new ComparisonRow(
                office, ComparedIndicator.among(cell, group.standing(known)), group.percentile(known), alike);
    }

    /** Of equal ones the one with the lower number; those without a value at the end. */
    private static Comparator<ComparisonRow> bestFirst(Yardstick yardstick) {
        return Comparator.comparingDouble((ComparisonRow row) -> row.cell().value() instanceof Known known
                        ? -yardstick.goodness(known.value())
                        : Double.POSITIVE_INFINITY)
                .thenComparingInt(row -> row.office().number());
    }
}
