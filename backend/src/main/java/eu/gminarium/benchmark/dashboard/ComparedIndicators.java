package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives out the values that may be compared: confidential and hidden ones are known as such and have no figure. */
@Singleton
public class ComparedIndicators {

    private final SeriesLoader loader;
    private final OwnOffices ownOffices;

    ComparedIndicators(SeriesLoader loader, OwnOffices ownOffices) {
        this.loader = loader;
        this.ownOffices = ownOffices;
    }

    /** Some indicators by their codes; unknown and archived ones are missing. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Map<String, ComparedIndicator> of(Collection<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        MeasurementFilter filter = wanted.size() == 1
                ? new MeasurementFilter(null, wanted.iterator().next(), null)
                : MeasurementFilter.ALL;
        return loader.load(filter).stream()
                .filter(series -> wanted.contains(series.card().code()))
                .map(ComparedIndicator::new)
                .collect(Collectors.toMap(each -> each.card().code(), Function.identity()));
    }

    /** The offices to mark as one's own: where one holds a role, and where one works. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Set<OfficeId> own() {
        return ownOffices.ofCurrent();
    }
}
