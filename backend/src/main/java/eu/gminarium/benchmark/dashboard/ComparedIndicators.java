package eu.gminarium.benchmark.dashboard;

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

    private final Snapshots snapshots;
    private final OwnOffices ownOffices;

    ComparedIndicators(Snapshots snapshots, OwnOffices ownOffices) {
        this.snapshots = snapshots;
        this.ownOffices = ownOffices;
    }

    /** Some indicators by their codes; unknown and archived ones are missing. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Map<String, ComparedIndicator> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Snapshot snapshot = snapshots.now();
        return Set.copyOf(codes).stream()
                .flatMap(code -> snapshot.find(code).stream())
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
