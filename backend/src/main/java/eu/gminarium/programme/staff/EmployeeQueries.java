package eu.gminarium.programme.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People with their last employment, inside somebody's reach. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface EmployeeQueries extends GenericRepository<EmployeeRow, UUID> {

    /** What is read of a person; the office without a name is called by its number. */
    String COLUMNS = """
            SELECT e.id, e.first_name, e.last_name, e.email, e.version, m.office_id,
                   coalesce(o.name, 'Partner ' || o.number) AS office_name,
                   m.unit_id, u.symbol AS unit_symbol, u.name AS unit_name, m.position, m.valid_from, m.valid_to
              FROM employee e
            """;

    /** Nobody has two employments that begin on one day, so the last one is a single row. */
    String LAST_EMPLOYMENT = """
              JOIN employment m ON m.employee_id = e.id
               AND m.valid_from = (SELECT max(valid_from) FROM employment WHERE employee_id = e.id)
              JOIN office o ON o.id = m.office_id
              JOIN unit u ON u.id = m.unit_id
            """;

    /** The position as {@code Folding} would write it: no diacritics, lower case, one space between words. */
    String FOLDED_POSITION = """
             regexp_replace(lower(translate(m.position,
               'ĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÖÜąćęłńóśźżáčďéěíňřšťúůýžäöü',
               'ACELNOSZZACDEEINRSTUUYZAOUacelnoszzacdeeinrstuuyzaou')), '[^a-z0-9]+', ' ', 'g')
            """;

    String FILTER = """
             WHERE (:every OR m.office_id IN (:offices) OR m.unit_id IN (:units) OR e.id IN (:people))
               AND (CAST(:office AS uuid) IS NULL OR m.office_id = CAST(:office AS uuid))
               AND (CAST(:unit AS uuid) IS NULL OR m.unit_id = CAST(:unit AS uuid))
               AND (m.valid_to IS NULL OR m.valid_to >= :today OR :former)
               AND (' ' || e.folded_name LIKE '% ' || :needle || '%'
                    OR ' ' || """ + FOLDED_POSITION + """
                       LIKE '% ' || :needle || '%')
            """;

    /** By the dictionary of the reader's language. */
    String ORDER = """
             ORDER BY CASE :language WHEN 'pl' THEN e.last_name END COLLATE "pl-x-icu",
                      CASE :language WHEN 'pl' THEN e.first_name END COLLATE "pl-x-icu",
                      CASE :language WHEN 'cs' THEN e.last_name END COLLATE "cs-x-icu",
                      CASE :language WHEN 'cs' THEN e.first_name END COLLATE "cs-x-icu",
                      e.last_name COLLATE "en-x-icu", e.first_name COLLATE "en-x-icu", e.id
             LIMIT :limit OFFSET :offset
            """;

    @Query(COLUMNS + LAST_EMPLOYMENT + FILTER + ORDER)
    List<EmployeeView> page(
            boolean every,
            Collection<UUID> offices,
            Collection<UUID> units,
            Collection<UUID> people,
            @Nullable UUID office,
            @Nullable UUID unit,
            LocalDate today,
            boolean former,
            String needle,
            String language,
            long offset,
            int limit);

    @Query("SELECT count(*) FROM employee e" + LAST_EMPLOYMENT + FILTER)
    long count(
            boolean every,
            Collection<UUID> offices,
            Collection<UUID> units,
            Collection<UUID> people,
            @Nullable UUID office,
            @Nullable UUID unit,
            LocalDate today,
            boolean former,
            String needle);

    @Query(COLUMNS + LAST_EMPLOYMENT + " WHERE e.id = :id")
    Optional<EmployeeView> find(UUID id);

    @Query(COLUMNS + """
              JOIN employment m ON m.employee_id = e.id
              JOIN office o ON o.id = m.office_id
              JOIN unit u ON u.id = m.unit_id
             WHERE e.id = :id
             ORDER BY m.valid_from DESC
            """)
    List<EmployeeView> history(UUID id);

    /** Who of the office's people, former ones too, has one of the addresses. */
    @Query(COLUMNS + LAST_EMPLOYMENT + " WHERE m.office_id = :office AND e.email IN (:emails)")
    List<EmployeeView> withEmail(UUID office, Collection<String> emails);
}
