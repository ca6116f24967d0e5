package eu.gminarium.training.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ScanRepository extends GenericRepository<ScanRow, UUID> {

    ScanRow save(ScanRow row);

    Optional<ScanRow> findById(UUID id);

    /** In the order in which they were brought. */
    List<ScanRow> findByApplicationIdOrderById(UUID applicationId);

    /** In the order in which they were brought. */
    List<ScanRow> findByMeetingIdInOrderById(List<UUID> meetings);

    @Query("SELECT session_id FROM training_meeting WHERE id = :meeting")
    Optional<UUID> session(UUID meeting);

    void deleteById(UUID id);
}
