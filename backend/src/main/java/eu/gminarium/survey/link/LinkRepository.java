package eu.gminarium.survey.link;

import eu.gminarium.survey.wave.WaveStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface LinkRepository extends GenericRepository<PointRow, UUID> {

    PointRow save(PointRow row);

    /** An office's own link first, then its others by name. */
    @Query("""
            SELECT l.id, l.wave_id, l.office_id, l.unit_id, u.name AS unit_name, l.name, l.code, l.withdrawn
              FROM (SELECT id, wave_id, office_id, unit_id, CAST(NULL AS text) AS name, code, withdrawn FROM collector
                     WHERE wave_id = :wave AND code IS NOT NULL
                    UNION ALL
                    SELECT p.id, p.wave_id, p.office_id, c.unit_id, p.name, p.code, p.withdrawn
                      FROM collection_point p JOIN collector c ON c.id = p.collector_id
                     WHERE p.wave_id = :wave) AS l
              LEFT JOIN unit u ON u.id = l.unit_id
             ORDER BY l.office_id, l.name IS NOT NULL, l.name COLLATE "pl-x-icu", l.id
            """)
    List<LinkView> ofWave(UUID wave);

    /** Keeps the wave as it is until the transaction ends; others may change links meanwhile. */
    @Query("SELECT status FROM wave WHERE id = :wave FOR KEY SHARE")
    Optional<WaveStatus> holdWave(UUID wave);

    /** The office's collector. Links of one office change one after the other; answers that come in wait for that. */
    @Query("""
            SELECT id FROM collector
             WHERE wave_id = :wave AND office_id = :office AND unit_id IS NULL FOR UPDATE
            """)
    Optional<UUID> lockOffice(UUID wave, UUID office);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM collection_point
                            WHERE wave_id = :wave AND office_id = :office AND lower(name) = lower(:name))
            """)
    boolean hasName(UUID wave, UUID office, String name);

    @Query("SELECT id FROM collector WHERE wave_id = :wave AND office_id = :office AND unit_id = :unit")
    Optional<UUID> unitCollector(UUID wave, UUID office, UUID unit);

    @Query("""
            INSERT INTO collector (id, wave_id, office_id, unit_id, code, withdrawn)
            VALUES (CAST(:id AS uuid), CAST(:wave AS uuid), CAST(:office AS uuid), CAST(:unit AS uuid), NULL, false)
            """)
    void addUnitCollector(UUID id, UUID wave, UUID office, @Nullable UUID unit);

    @Query("UPDATE collector SET withdrawn = :withdrawn WHERE id = :id AND code IS NOT NULL")
    long withdrawOfOffice(UUID id, boolean withdrawn);

    @Query("UPDATE collection_point SET withdrawn = :withdrawn WHERE id = :id")
    long withdrawPoint(UUID id, boolean withdrawn);
}
