package eu.gminarium.programme.register;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface RegisterRepository extends GenericRepository<RegisterRow, String> {

    List<RegisterRow> saveAll(Iterable<RegisterRow> rows);

    List<RegisterRow> findAll();

    @Query("DELETE FROM register_entry")
    void deleteEverything();

    /** One import at a time; readers are not held up. */
    @Query(value = "LOCK TABLE register_entry IN SHARE ROW EXCLUSIVE MODE", readOnly = false)
    void lock();

    @Query("""
            SELECT count(*) AS units,
                   count(*) FILTER (WHERE length(code) = 4 AND description = 'powiat'
                                       OR length(code) = 7 AND right(code, 1) IN ('1', '2', '3')) AS offices,
                   max(state_on) AS state_on
              FROM register_entry
            """)
    RegisterStatus status();

    /** A word's beginning anywhere in the name, or the code's beginning; the needle is folded, so it holds no wildcard. */
    @Query("""
            SELECT e.code, e.name, e.description, c.name AS county, v.name AS voivodship
              FROM register_entry e
              LEFT JOIN register_entry c ON c.code = left(e.code, 4) AND length(e.code) = 7
              LEFT JOIN register_entry v ON v.code = left(e.code, 2)
             WHERE (length(e.code) = 4 AND e.description = 'powiat'
                    OR length(e.code) = 7 AND right(e.code, 1) IN ('1', '2', '3'))
               AND (' ' || e.folded_name LIKE '% ' || :needle || '%' OR e.code LIKE :needle || '%')
             ORDER BY e.folded_name LIKE :needle || '%' DESC, e.folded_name, e.code
             LIMIT :limit
            """)
    List<RegisterOfficeView> search(String needle, int limit);

    @Query("""
            SELECT e.code, e.name, e.description, c.name AS county, v.name AS voivodship
              FROM register_entry e
              LEFT JOIN register_entry c ON c.code = left(e.code, 4) AND length(e.code) = 7
              LEFT JOIN register_entry v ON v.code = left(e.code, 2)
             WHERE e.code = :code
               AND (length(e.code) = 4 AND e.description = 'powiat'
                    OR length(e.code) = 7 AND right(e.code, 1) IN ('1', '2', '3'))
            """)
    Optional<RegisterOfficeView> office(String code);
}
