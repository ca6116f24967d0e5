package eu.gminarium.survey.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface InboxRepository extends GenericRepository<InboxRow, UUID> {

    /** A sheet that is there, or was and has been moved, stays as it is: somebody sent it twice. */
    @Query("""
            INSERT INTO response_inbox (id, collector_id, mode, ratings, comment)
            SELECT CAST(:id AS uuid), CAST(:collectorId AS uuid), CAST(:mode AS text), CAST(:ratings AS jsonb),
                   CAST(:comment AS text)
             WHERE NOT EXISTS (SELECT 1 FROM used_sheet WHERE id = CAST(:id AS uuid))
            ON CONFLICT (id) DO NOTHING
            """)
    void add(
            UUID id,
            UUID collectorId,
            Mode mode,
            @TypeDef(type = DataType.JSON) Map<String, String> ratings,
            @Nullable String comment);

    @Query("""
            SELECT collector_id FROM response_inbox GROUP BY collector_id HAVING count(*) >= :batch
            """)
    List<UUID> collectorsWithBatch(int batch);

    /** Lets no second mover in while the batch is counted and moved. */
    @Query("SELECT id FROM collector WHERE id = :collector FOR UPDATE")
    UUID lockCollector(UUID collector);

    /** Lets no batch be moved before the transaction ends; others may receive meanwhile. */
    @Query("SELECT id FROM collector WHERE id = :collector FOR KEY SHARE")
    Optional<UUID> keepCollector(UUID collector);

    /** Bytes of its file, in which the rows stay that were deleted. */
    @Query("SELECT pg_relation_size(CAST('response_inbox' AS regclass))")
    long size();

    @Query("SELECT count(*) FROM response_inbox WHERE collector_id = :collector")
    long waiting(UUID collector);

    /** New random keys and a random order: nothing of the order of arrival is left. */
    @Query("""
            WITH batch AS (
              DELETE FROM response_inbox WHERE collector_id = :collector
              RETURNING id, collector_id, mode, ratings, comment),
            used AS (
              INSERT INTO used_sheet (id, collector_id)
              SELECT id, collector_id FROM batch WHERE mode = 'WEB' ORDER BY id
              ON CONFLICT (id) DO NOTHING),
            moved AS (
              INSERT INTO response (id, collector_id, mode, ratings, comment)
              SELECT gen_random_uuid(), collector_id, mode, ratings, comment FROM batch ORDER BY gen_random_uuid()
              RETURNING id)
            SELECT count(*) FROM moved
            """)
    long move(UUID collector);

    /** Waits for movers, whose rows would otherwise stay as they are. */
    @Query("SELECT id FROM collector WHERE wave_id = :wave ORDER BY id FOR UPDATE")
    List<UUID> lockCollectors(UUID wave);

    /** Writes the whole wave anew, so that not even the batches can be told apart; no sheet can come again. */
    @Query("""
            WITH forgotten AS (
              DELETE FROM used_sheet WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)),
            late AS (
              DELETE FROM response_inbox WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)
              RETURNING collector_id, mode, ratings, comment),
            earlier AS (
              DELETE FROM response WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)
              RETURNING collector_id, mode, ratings, comment),
            settled AS (
              INSERT INTO response (id, collector_id, mode, ratings, comment)
              SELECT gen_random_uuid(), collector_id, mode, ratings, comment
                FROM (SELECT collector_id, mode, ratings, comment FROM late
                      UNION ALL SELECT collector_id, mode, ratings, comment FROM earlier) AS mixed
               ORDER BY gen_random_uuid()
              RETURNING id)
            SELECT count(*) FROM settled
            """)
    long settle(UUID wave);
}
