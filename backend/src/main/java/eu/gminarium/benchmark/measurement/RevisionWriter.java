package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds revisions, with who did it in which role. */
@Singleton
final class RevisionWriter {

    private final MeasurementQueries queries;
    private final Clock clock;

    RevisionWriter(MeasurementQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    void add(MeasurementId id, int number, OfficeId office, MeasuredValue value, MeasurementStatus status) {
        queries.save(new MeasurementRevisionRow(
                Ids.timeOrdered(),
                id.value(),
                number,
                status,
                value.value(),
                value.numerator(),
                value.denominator(),
                value.n(),
                value.missingReason(),
                value.note(),
                value.certainty(),
                value.confidential(),
                null,
                account(),
                MeasurementReach.enters(office),
                clock.instant()));
    }

    /**
     * Brings measurements into another state without changing their values; all of them or none.
     *
     * @param revisions the revisions that were read
     * @throws StaleVersion if one of them is no longer the latest
     */
    void repeat(
            Map<MeasurementId, Integer> revisions,
            MeasurementStatus status,
            @Nullable String reason,
            @Nullable Role role) {
        if (revisions.isEmpty()) {
            return;
        }
        Map<UUID, Integer> read = revisions.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
        boolean fresh =
                queries.lock(read.keySet()).stream().allMatch(row -> row.revision() == read.getOrDefault(row.id(), 0));
        if (!fresh) {
            throw new StaleVersion();
        }
        queries.advanceAll(read.keySet());
        queries.repeat(read.keySet(), status, reason, account(), role, clock.instant());
    }

    private static @Nullable UUID account() {
        return Actor.current().map(AccountId::value).orElse(null);
    }
}
