package eu.gminarium.benchmark.practice;

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
interface PracticeRepository extends GenericRepository<PracticeRow, UUID> {

    /**
     * The latest first.
     *
     * @param text nothing but words is looked for, so no sign of a pattern is left in it; empty finds all
     */
    @Query("""
            SELECT p.id, p.office_id, i.code, p.language, p.title, p.done, p.cost, p.outcome, p.published, p.hidden_reason,
                   p.changed_at, p.version
              FROM good_practice p
              JOIN indicator i ON i.id = p.indicator_id
             WHERE unmarked_words(concat_ws(' ', p.title, p.done, p.cost, p.outcome))
                   ILIKE '%' || trim(unmarked_words(:text)) || '%'
             ORDER BY p.changed_at DESC, p.id
            """)
    List<PracticeView> search(String text);

    @Query("""
            SELECT p.id, p.office_id, i.code, p.language, p.title, p.done, p.cost, p.outcome, p.published, p.hidden_reason,
                   p.changed_at, p.version
              FROM good_practice p
              JOIN indicator i ON i.id = p.indicator_id
             WHERE p.id = :id
            """)
    Optional<PracticeView> find(UUID id);

    Optional<PracticeRow> findById(UUID id);

    PracticeRow save(PracticeRow row);

    PracticeRow update(PracticeRow row);
}
