package eu.gminarium.survey.wave;

import eu.gminarium.survey.questionnaire.ContentDocument;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface WaveRepository extends GenericRepository<WaveRow, UUID> {

    WaveRow save(WaveRow row);

    WaveRow update(WaveRow row);

    Optional<WaveRow> findById(UUID id);

    List<WaveRow> findAllOrderByStartsOnAndId();

    /** For changes, one after the other; answers that are just coming in wait for a closing at their collectors. */
    @Query("""
            SELECT id, cycle_id, title, starts_on, ends_on, target_per_office, status, frozen, version
              FROM wave WHERE id = :id FOR UPDATE
            """)
    Optional<WaveRow> lock(UUID id);

    /** Keeps the wave as it is until the transaction ends; others may do so too. */
    @Query("SELECT status FROM wave WHERE id = :id FOR KEY SHARE")
    Optional<WaveStatus> hold(UUID id);

    /**
     * For answers, whose collector must be held already: closing waits for all who hold one, and who waits for the closing finds the
     * wave closed. The wave itself is not locked, because all offices' citizens would queue for that. What is frozen is the
     * questionnaire of the collector's office.
     */
    @Query("""
            SELECT w.id, w.cycle_id, w.title, w.starts_on, w.ends_on, w.target_per_office, w.status,
                   coalesce(l.frozen, w.frozen) AS frozen, w.version
              FROM collector c JOIN wave w ON w.id = c.wave_id
              LEFT JOIN wave_local l ON l.wave_id = w.id AND l.office_id = c.office_id
             WHERE c.id = :collector AND w.status = 'OPEN'
            """)
    Optional<WaveRow> findOpen(UUID collector);

    /** A wave with the questionnaire of one office: the core, and its own questions if it asked some. */
    @Query("""
            SELECT w.id, w.cycle_id, w.title, w.starts_on, w.ends_on, w.target_per_office, w.status,
                   coalesce(l.frozen, w.frozen) AS frozen, w.version
              FROM wave w LEFT JOIN wave_local l ON l.wave_id = w.id AND l.office_id = :office
             WHERE w.id = :wave
            """)
    Optional<WaveRow> findOfOffice(UUID wave, UUID office);

    /** What the offices ask that ask something of their own, in a wave that has opened. */
    @Query("SELECT office_id, frozen FROM wave_local WHERE wave_id = :wave")
    List<OfficeContentRow> ofOffices(UUID wave);

    @Query("""
            INSERT INTO wave_local (wave_id, office_id, frozen)
            VALUES (CAST(:wave AS uuid), CAST(:office AS uuid), CAST(:frozen AS jsonb))
            """)
    void keepLocal(UUID wave, UUID office, @TypeDef(type = DataType.JSON) ContentDocument frozen);
}
