package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.security.Access;
import eu.gminarium.security.Actor;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Measurements that come by the thousand, in one file. The import's own record, and its row of the log, are the caller's. */
@Singleton
public class ImportedMeasurements {

    private final ImportedQueries queries;
    private final DefinitionLock lock;
    private final RevisionBatch batch;
    private final MeasurementStatistics statistics;
    private final Measurements measurements;
    private final Clock clock;

    ImportedMeasurements(
            ImportedQueries queries,
            DefinitionLock lock,
            RevisionBatch batch,
            MeasurementStatistics statistics,
            Measurements measurements,
            Clock clock) {
        this.queries = queries;
        this.lock = lock;
        this.batch = batch;
        this.statistics = statistics;
        this.measurements = measurements;
        this.clock = clock;
    }

    /**
     * What stands under some definitions: everything of offices that the person writes for; of others what is compared, released and
     * not confidential.
     *
     * @param definitions keys of definitions' versions
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public List<StoredMeasurement> of(Collection<UUID> definitions) {
        if (definitions.isEmpty()) {
            return List.of();
        }
        OfficeReach own = writable();
        return queries.findByDefinitions(definitions).stream()
                .filter(each -> each.released() || own.contains(new OfficeId(each.officeId())))
                .map(StoredMeasurementView::toStored)
                .filter(each -> own.contains(each.office())
                        || (each.status().compared() && !each.value().confidential()))
                .toList();
    }

    /**
     * Takes over values, all or none.
     *
     * @param importId where they come from; stands in every revision
     * @throws RecordNotFound if the person does not write for one of the offices
     * @throws CollectedByCampaign if a campaign asks the person's office for one of them in a form
     * @throws StaleVersion if something else was entered for one of the places meanwhile
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public void take(UUID importId, List<ImportedValue> values) {
        OfficeReach own = writable();
        for (OfficeId office : values.stream().map(ImportedValue::office).collect(Collectors.toSet())) {
            own.require(office);
        }
        lock.holdForValues(values.stream().map(ImportedValue::definition).collect(Collectors.toSet()));
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        batch.write(importId, account, clock.instant(), values);
        statistics.renew();
        if (!(own instanceof OfficeReach.Every) && queries.collected(importId)) {
            throw new CollectedByCampaign();
        }
    }

    /**
     * What an undone import left behind.
     *
     * @param reverted values that say again what they said before, or are withdrawn
     * @param kept values that somebody has changed since, and that stay
     */
    public record Undone(int reverted, int kept) {}

    /**
     * Puts back what stood before an import, as new revisions: what was said stays on record. The caller has checked whose import it is.
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Undone undo(UUID importId) {
        OfficeReach own = writable();
        List<OfficeId> offices =
                queries.officesOf(importId).stream().map(OfficeId::new).toList();
        offices.forEach(own::require);
        lock.holdForValues(queries.definitionsOf(importId));
        if (!(own instanceof OfficeReach.Every) && queries.collected(importId)) {
            throw new CollectedByCampaign();
        }
        int reverted = queries.lockLatestOf(importId).size();
        int all = queries.countOf(importId);
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        Role role = offices.isEmpty() ? null : MeasurementReach.enters(offices.getFirst());
        queries.revert(importId, account, role == null ? null : role.name(), clock.instant());
        queries.advanceLatestOf(importId);
        return new Undone(reverted, all - reverted);
    }

    /**
     * The files that a measurement's revisions came from, oldest first.
     *
     * @throws RecordNotFound if the person may not see the measurement
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public List<ImportOrigin> origins(MeasurementId id) {
        measurements.get(id);
        return queries.findOriginsOf(id.value()).stream()
                .map(view -> new ImportOrigin(view.number(), view.importId(), view.importRow()))
                .toList();
    }

    private static OfficeReach writable() {
        return Access.current().offices(Resource.MEASUREMENT, Verb.WRITE);
    }
}
