package eu.gminarium.survey.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface InboxRepository extends GenericRepository<InboxRow, UUID> {

    /**
     * A sheet that is there, or was and has been moved, stays as it is: somebody sent it twice.
     *
     * @return the keys of those that count
     */
    @Query("""
            WITH added AS (
              INSERT INTO response_inbox (id, collector_id, mode, answers, comments)
              SELECT s.id, s.collector, s.mode, s.answers, s.comments
                FROM jsonb_to_recordset(CAST(:sheets AS jsonb) -> 'rows')
                     AS s(id uuid, collector uuid, mode text, answers jsonb, comments jsonb)
               WHERE NOT EXISTS (SELECT 1 FROM used_sheet u WHERE u.id = s.id)
              ON CONFLICT (id) DO NOTHING
              RETURNING id)
            SELECT id FROM added
            """)
    List<UUID> add(@TypeDef(type = DataType.JSON) InboxSheets sheets);

    @Query("SELECT EXISTS (SELECT 1 FROM used_sheet WHERE id = :sheet)")
    boolean isShuffled(UUID sheet);

    /** In one statement, so that a batch on its way is seen on one of its sides. */
    @Query("""
            SELECT EXISTS (SELECT 1 FROM response_inbox WHERE id = :sheet)
                OR EXISTS (SELECT 1 FROM used_sheet WHERE id = :sheet)
            """)
    boolean isReceived(UUID sheet);

    /** Answers from the web and those typed from paper are batches of their own: see {@link Responses#moveBatch}. */
    @Query("""
            SELECT DISTINCT collector_id FROM response_inbox
             GROUP BY collector_id, mode = 'WEB' HAVING count(*) >= :batch
            """)
    List<UUID> collectorsWithBatch(int batch);

    /** Lets no second mover in while the batch is counted and moved. */
    @Query("SELECT id FROM collector WHERE id = :collector FOR UPDATE")
    UUID lockCollector(UUID collector);

    /** Lets no batch be moved before the transaction ends; others may receive meanwhile. In one order, as those who close a wave lock. */
    @Query("SELECT id FROM collector WHERE id IN (:collectors) ORDER BY id FOR KEY SHARE")
    List<UUID> keepCollectors(Collection<UUID> collectors);

    /** Whether its files hold nothing but rows that were deleted; long values have a file of their own. */
    @Query("""
            SELECT NOT EXISTS (SELECT 1 FROM response_inbox)
                   AND pg_relation_size(oid) + pg_relation_size(reltoastrelid) > 0
              FROM pg_class WHERE oid = CAST('response_inbox' AS regclass)
            """)
    boolean holdsTracesOnly();

    /** How many wait that came in on the web, or otherwise. */
    @Query("SELECT count(*) FROM response_inbox WHERE collector_id = :collector AND (mode = 'WEB') = :web")
    long waiting(UUID collector, boolean web);

    /** New random keys and a random order, comments apart: nothing of the order of arrival is left. */
    @Query("""
            WITH batch AS (
              DELETE FROM response_inbox WHERE collector_id = :collector AND (mode = 'WEB') = :web
              RETURNING id, collector_id, mode, answers, comments),
            used AS (
              INSERT INTO used_sheet (id, collector_id)
              SELECT id, collector_id FROM batch WHERE mode = 'WEB' ORDER BY id
              ON CONFLICT (id) DO NOTHING),
            written AS (
              INSERT INTO response_comment (id, collector_id, question, comment)
              SELECT gen_random_uuid(), b.collector_id, c.key, c.value
                FROM batch b CROSS JOIN LATERAL jsonb_each_text(b.comments) AS c ORDER BY gen_random_uuid()),
            moved AS (
              INSERT INTO response (id, collector_id, mode, answers)
              SELECT gen_random_uuid(), collector_id, mode, answers FROM batch ORDER BY gen_random_uuid()
              RETURNING id)
            SELECT count(*) FROM moved
            """)
    long move(UUID collector, boolean web);

    /** Waits for movers, whose rows would otherwise stay as they are. */
    @Query("SELECT id FROM collector WHERE wave_id = :wave ORDER BY id FOR UPDATE")
    List<UUID> lockCollectors(UUID wave);

    /**
     * Writes the whole wave anew, so that not even the batches can be told apart; no sheet can come again. Where fewer than the
     * minimum answered by the links of a unit, their answers are its office's from now on.
     */
    @Query("""
            WITH forgotten AS (
              DELETE FROM used_sheet WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)),
            never_checked AS (
              DELETE FROM paper_check WHERE batch_id IN (SELECT id FROM paper_batch WHERE wave_id = :wave)),
            late AS (
              DELETE FROM response_inbox WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)
              RETURNING collector_id, mode, answers, comments),
            earlier AS (
              DELETE FROM response WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)
              RETURNING collector_id, mode, answers),
            said AS (
              DELETE FROM response_comment WHERE collector_id IN (SELECT id FROM collector WHERE wave_id = :wave)
              RETURNING collector_id, question, comment),
            counted AS (
              SELECT collector_id, count(*) AS responses
                FROM (SELECT collector_id FROM late UNION ALL SELECT collector_id FROM earlier) AS mixed
               GROUP BY collector_id),
            home AS (
              SELECT c.id, coalesce(o.id, c.id) AS collector_id
                FROM counted n JOIN collector c ON c.id = n.collector_id
                LEFT JOIN collector o ON o.wave_id = c.wave_id AND o.office_id = c.office_id AND o.unit_id IS NULL
                      AND c.unit_id IS NOT NULL AND n.responses < :minimum),
            written AS (
              INSERT INTO response_comment (id, collector_id, question, comment)
              SELECT gen_random_uuid(), h.collector_id, mixed.question, mixed.comment
                FROM (SELECT l.collector_id, c.key AS question, c.value AS comment
                        FROM late l CROSS JOIN LATERAL jsonb_each_text(l.comments) AS c
                      UNION ALL SELECT collector_id, question, comment FROM said) AS mixed
                JOIN home h ON h.id = mixed.collector_id
               ORDER BY gen_random_uuid()),
            settled AS (
              INSERT INTO response (id, collector_id, mode, answers)
              SELECT gen_random_uuid(), h.collector_id, mixed.mode, mixed.answers
                FROM (SELECT collector_id, mode, answers FROM late
                      UNION ALL SELECT collector_id, mode, answers FROM earlier) AS mixed
                JOIN home h ON h.id = mixed.collector_id
               ORDER BY gen_random_uuid()
              RETURNING id)
            SELECT count(*) FROM settled
            """)
    long settle(UUID wave, int minimum);
}
