package eu.gminarium.documents.job;

import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An area's table of reports. Each update answers 0 if the report no longer stands as it should for that. */
public interface ReportTable<R extends ReportRow<?>> extends GenericRepository<R, UUID> {

    R save(R row);

    Optional<R> findByIdAndAccountId(UUID id, UUID accountId);

    List<R> findByAccountIdOrderByIdDesc(UUID accountId);

    List<R> findByRequestedAtBefore(Instant before);

    /** Moves it on. */
    int updateByIdAndStatus(UUID id, ReportStatus from, int progress, Instant movedAt);

    /** Ends it without a file. */
    int updateByIdAndStatus(UUID id, ReportStatus from, ReportStatus status, Instant movedAt);

    /** Ends it with a file. */
    int updateByIdAndStatus(
            UUID id, ReportStatus from, ReportStatus status, int progress, UUID documentId, Instant movedAt);

    void deleteById(UUID id);
}
