package eu.gminarium.survey.disclosure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Numbers of responses, and comments. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ResponseRepository extends GenericRepository<ResponseRow, UUID> {

    /** By wave and office, of one wave at least. Those that wait are counted with those that have been moved. */
    @Query("""
            SELECT c.wave_id, c.office_id, count(r.collector_id) AS responses
              FROM collector c LEFT JOIN (
                SELECT collector_id FROM response UNION ALL SELECT collector_id FROM response_inbox
              ) AS r ON r.collector_id = c.id
             WHERE c.wave_id IN (:waves)
             GROUP BY c.wave_id, c.office_id
            """)
    List<Count> counts(Collection<UUID> waves);

    @Query("""
            SELECT r.question, r.comment FROM collector c JOIN response_comment r ON r.collector_id = c.id
             WHERE c.wave_id = :wave AND c.office_id = :office
             ORDER BY r.id
            """)
    List<Written> comments(UUID wave, UUID office);

    /** Those that had links, whether or not anybody answered. */
    @Query("""
            SELECT c.office_id, u.id AS unit_id, u.name
              FROM collector c JOIN unit u ON u.id = c.unit_id
             WHERE c.wave_id = :wave
             ORDER BY u.name, u.id
            """)
    List<UnitName> units(UUID wave);

    @Introspected
    record UnitName(UUID officeId, UUID unitId, String name) {}

    @Introspected
    record Count(UUID waveId, UUID officeId, long responses) {}

    @Introspected
    record Written(String question, String comment) {}
}
