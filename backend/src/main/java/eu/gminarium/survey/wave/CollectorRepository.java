package eu.gminarium.survey.wave;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CollectorRepository extends GenericRepository<CollectorRow, UUID> {

    Iterable<CollectorRow> saveAll(Iterable<CollectorRow> rows);

    /** Those of the offices; the answers of units come in apart. */
    List<CollectorRow> findByWaveIdAndUnitIdIsNull(UUID waveId);

    /** The same of several waves, of one at least. */
    List<CollectorRow> findByWaveIdInAndUnitIdIsNull(Collection<UUID> waveIds);

    /** The office's own, until the transaction ends. */
    @Query("SELECT id FROM collector WHERE wave_id = :wave AND office_id = :office AND unit_id IS NULL FOR UPDATE")
    Optional<UUID> lockOffice(UUID wave, UUID office);

    /** Whether the collector's office collects on paper. */
    @Query("""
            SELECT coalesce(p.paper, true)
              FROM collector c LEFT JOIN office_plan p ON p.wave_id = c.wave_id AND p.office_id = c.office_id
             WHERE c.id = :collector
            """)
    Optional<Boolean> takesPaper(UUID collector);

    /** What lies behind a link: an office's own, a collection point's or a code for one use. */
    @Query("""
            SELECT c.id AS collector_id, c.wave_id, c.office_id, u.name AS unit_name, d.withdrawn, d.single_use,
                   coalesce(p.web, true) AS web
              FROM (SELECT id AS collector_id, withdrawn, false AS single_use FROM collector
                     WHERE id = :link AND code IS NOT NULL
                    UNION ALL SELECT collector_id, withdrawn, false FROM collection_point WHERE id = :link
                    UNION ALL SELECT o.collector_id, false, true
                      FROM single_use_code s JOIN code_order o ON o.id = s.order_id WHERE s.id = :link) AS d
              JOIN collector c ON c.id = d.collector_id
              LEFT JOIN unit u ON u.id = c.unit_id
              LEFT JOIN office_plan p ON p.wave_id = c.wave_id AND p.office_id = c.office_id
            """)
    Optional<Door> door(UUID link);

    /**
     * Which links take answers now: none whose wave is not open. Their collectors must be held already: closing waits for all who hold
     * one, and who waits for the closing finds the wave closed. Reads no questionnaire, which cannot change any more.
     */
    @Query("""
            SELECT d.link, d.withdrawn, d.single_use, coalesce(p.web, true) AS web, w.starts_on, w.ends_on
              FROM (SELECT id AS link, id AS collector_id, withdrawn, false AS single_use FROM collector
                     WHERE id IN (:links) AND code IS NOT NULL
                    UNION ALL SELECT id, collector_id, withdrawn, false FROM collection_point WHERE id IN (:links)
                    UNION ALL SELECT s.id, o.collector_id, false, true
                      FROM single_use_code s JOIN code_order o ON o.id = s.order_id WHERE s.id IN (:links)) AS d
              JOIN collector c ON c.id = d.collector_id
              JOIN wave w ON w.id = c.wave_id
              LEFT JOIN office_plan p ON p.wave_id = c.wave_id AND p.office_id = c.office_id
             WHERE w.status = 'OPEN'
            """)
    List<OpenDoor> openDoors(Collection<UUID> links);
}
