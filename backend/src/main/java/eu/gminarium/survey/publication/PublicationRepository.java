package eu.gminarium.survey.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PublicationRepository extends GenericRepository<PublicationRow, UUID> {

    /** Answers 0 if it was published already. */
    @Query("""
            INSERT INTO survey_publication (wave_id, published_at) VALUES (:waveId, :publishedAt)
            ON CONFLICT (wave_id) DO NOTHING
            """)
    int add(UUID waveId, Instant publishedAt);

    List<PublicationRow> findAll();

    Optional<PublicationRow> findByWaveId(UUID waveId);

    /** Answers 0 if it was not published. */
    @Query("DELETE FROM survey_publication WHERE wave_id = :waveId")
    int remove(UUID waveId);
}
