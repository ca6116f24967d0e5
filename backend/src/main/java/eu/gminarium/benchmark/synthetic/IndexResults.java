package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.dashboard.ComparedIndicator;
import eu.gminarium.benchmark.dashboard.ComparedIndicators;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.peers.Peering;
import eu.gminarium.benchmark.peers.Peers;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes synthetic indices: the mean of the parts' z-scores, weighted. A z-score is taken over the offices of the group that have
 * a value, with the sample's standard deviation (n − 1), and turned where less is better or a target is.
 */
@Singleton
public class IndexResults {

    private final SyntheticIndices indices;
    private final ComparedIndicators indicators;
    private final OfficeDirectory directory;
    private final Peering peering;

    IndexResults(SyntheticIndices indices, ComparedIndicators indicators, OfficeDirectory directory, Peering peering) {
        this.indices = indices;
        this.indicators = indicators;
        this.directory = directory;
        this.peering = peering;
    }

    /**
     * An index of the chosen offices.
     *
     * @param asked of each part the last period that ends in it counts; null takes the calendar year in which most parts have one
     * @throws RecordNotFound if there is no such index, group or office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public IndexResult of(String code, @Nullable Period asked, PeerChoice choice) {
        SyntheticIndex index = indices.get(code);
        Map<String, ComparedIndicator> compared = indicators.of(
                index.parts().stream().map(WeightedIndicator::indicator).toList());
        List<Period> years = years(compared.values());
        Period period = asked == null ? usual(years, compared.values()) : asked;
        Peers peers = peering.of(choice);
        List<Office> group = directory.all().stream()
                .filter(office -> peers.offices().contains(office.id()))
                .toList();
        List<IndexColumn> columns = columns(index, compared, period, group);
        return new IndexResult(
                index,
                years,
                period,
                peers,
                indicators.own(),
                columns.stream().map(IndexColumn::part).toList(),
                IndexScores.of(columns, group));
    }

    private static List<IndexColumn> columns(
            SyntheticIndex index,
            Map<String, ComparedIndicator> compared,
            @Nullable Period period,
            Collection<Office> group) {
        double whole = index.parts().stream()
                .mapToDouble(part -> part.weight().doubleValue())
                .sum();
        return index.parts().stream()
                .map(part -> IndexColumn.of(
                        part.indicator(),
                        compared.get(part.indicator()),
                        part.weight().doubleValue() / whole,
                        period,
                        group))
                .toList();
    }

    private static List<Period> years(Collection<ComparedIndicator> compared) {
        return compared.stream()
                .flatMap(indicator -> indicator.periods().stream())
                .map(period -> Period.ofYear(period.to().getYear()))
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Period usual(List<Period> years, Collection<ComparedIndicator> compared) {
        return years.stream()
                .max(Comparator.comparingLong((Period year) -> parts(year, compared))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static long parts(Period year, Collection<ComparedIndicator> compared) {
        return compared.stream()
                .filter(indicator -> indicator.periods().stream()
                        .anyMatch(period -> period.to().getYear() == year.to().getYear()))
                .count();
    }
}
