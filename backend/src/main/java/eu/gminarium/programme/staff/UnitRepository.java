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

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface UnitRepository extends GenericRepository<UnitRow, UUID> {

    UnitRow save(UnitRow row);

    UnitRow update(UnitRow row);

    void deleteById(UUID id);

    /** Whether somebody works or has worked in it, or it takes part in a survey. */
    @Query("""
            SELECT EXISTS (SELECT 1 FROM employment WHERE unit_id = :unit)
                OR EXISTS (SELECT 1 FROM collector WHERE unit_id = :unit)
            """)
    boolean isInUse(UUID unit);

    @Query("""
            SELECT count(DISTINCT employee_id) FROM employment
             WHERE unit_id = :unit AND (valid_to IS NULL OR valid_to > :day)
            """)
    long peopleAfter(UUID unit, LocalDate day);

    Optional<UnitRow> findByIdForUpdate(UUID id);

    List<UnitRow> findByOfficeIdIn(Collection<UUID> offices);

    /** Units of one office change one after the other, so that a symbol comes once. */
    @Query("SELECT id FROM office WHERE id = :office FOR UPDATE")
    Optional<UUID> lockOffice(UUID office);

    @Query("""
            SELECT u.id, u.office_id, u.symbol, u.name, u.head_id, u.deputy_id, u.ended_on, u.version,
                   (SELECT count(DISTINCT m.employee_id) FROM employment m
                     WHERE m.unit_id = u.id AND m.valid_from <= :day AND (m.valid_to IS NULL OR m.valid_to >= :day)
                   ) AS people
              FROM unit u
             WHERE u.office_id = :office
             ORDER BY u.ended_on IS NOT NULL, u.symbol COLLATE "pl-x-icu"
            """)
    List<UnitView> ofOffice(UUID office, LocalDate day);
}
