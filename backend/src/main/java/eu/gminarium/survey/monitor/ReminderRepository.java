package eu.gminarium.survey.monitor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ReminderRepository extends GenericRepository<ReminderRow, UUID> {

    /** Answers 1 for whoever reminds the office first that day. Who comes at the same time waits for the first one. */
    @Query("""
            INSERT INTO wave_reminder (id, wave_id, office_id, sent_on, sent_at)
            VALUES (:id, :waveId, :officeId, :sentOn, :sentAt)
            ON CONFLICT (wave_id, office_id, sent_on) DO NOTHING
            """)
    int add(UUID id, UUID waveId, UUID officeId, LocalDate sentOn, Instant sentAt);

    List<ReminderRow> findByWaveIdOrderBySentAt(UUID waveId);
}
