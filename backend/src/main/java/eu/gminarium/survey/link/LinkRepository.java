package eu.gminarium.survey.link;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface LinkRepository extends GenericRepository<PointRow, UUID> {

    PointRow save(PointRow row);

    Iterable<PointRow> saveAll(Iterable<PointRow> rows);

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

    /**
     * The collection points of a wave that another can have too: their office takes part in it and has none of that name there, and
     * their unit has not ended on the day. The offices' collectors in the other wave are held until the transaction ends.
     */
    @Query("""
            SELECT p.office_id, c.unit_id, p.name, o.id AS office_collector_id, n.id AS unit_collector_id
              FROM collection_point p
              JOIN collector c ON c.id = p.collector_id
              JOIN collector o ON o.office_id = p.office_id AND o.unit_id IS NULL
              LEFT JOIN collector n ON n.wave_id = o.wave_id AND n.unit_id = c.unit_id
              LEFT JOIN unit u ON u.id = c.unit_id
             WHERE p.wave_id = :from AND o.wave_id = :to AND NOT p.withdrawn
               AND (u.ended_on IS NULL OR u.ended_on >= :day)
               AND NOT EXISTS (SELECT 1 FROM collection_point h
                                WHERE h.wave_id = o.wave_id AND h.office_id = p.office_id
                                  AND lower(h.name) = lower(p.name))
             ORDER BY p.id
               FOR UPDATE OF o
            """)
    List<CopiedPoint> toCopy(UUID from, UUID to, LocalDate day);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM collection_point
                            WHERE wave_id = :wave AND office_id = :office AND lower(name) = lower(:name))
            """)
    boolean hasName(UUID wave, UUID office, String name);

    @Query("SELECT id FROM collector WHERE wave_id = :wave AND office_id = :office AND unit_id = :unit")
    Optional<UUID> unitCollector(UUID wave, UUID office, UUID unit);

    @Query("UPDATE collector SET withdrawn = :withdrawn WHERE id = :id AND code IS NOT NULL")
    long withdrawOfOffice(UUID id, boolean withdrawn);

    @Query("UPDATE collection_point SET withdrawn = :withdrawn WHERE id = :id")
    long withdrawPoint(UUID id, boolean withdrawn);
}
