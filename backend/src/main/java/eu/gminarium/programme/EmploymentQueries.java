package eu.gminarium.programme;

import io.micronaut.core.annotation.Introspected;
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
interface EmploymentQueries extends GenericRepository<OfficeRow, UUID> {

    @Query("""
            SELECT m.employee_id, e.first_name, e.last_name, m.office_id, m.unit_id, u.symbol AS unit_symbol, m.position
              FROM employment m JOIN employee e ON e.id = m.employee_id JOIN unit u ON u.id = m.unit_id
             WHERE m.employee_id IN (:employees)
               AND m.valid_from <= :day AND (m.valid_to IS NULL OR m.valid_to >= :day)
             ORDER BY m.valid_from DESC
            """)
    List<EmploymentView> employments(List<UUID> employees, LocalDate day);

    @Query("""
            SELECT DISTINCT employee_id, office_id FROM employment
             WHERE employee_id IN (:employees)
               AND valid_from <= :last AND (valid_to IS NULL OR valid_to >= :first)
            """)
    List<Workplace> workplaces(List<UUID> employees, LocalDate first, LocalDate last);

    @Query("SELECT id FROM unit WHERE head_id = :employee OR deputy_id = :employee")
    List<UUID> headedUnits(UUID employee);

    @Query("""
            SELECT office_id, count(DISTINCT employee_id) AS people FROM employment
             WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
             GROUP BY office_id
            """)
    List<Headcount> headcount(LocalDate day);

    @Query("SELECT email FROM employee WHERE id = :employee AND email IS NOT NULL")
    Optional<String> email(UUID employee);

    /** Of all who work or worked there. */
    @Query("""
            SELECT DISTINCT m.office_id, e.last_name FROM employment m JOIN employee e ON e.id = m.employee_id
             WHERE m.office_id IN (:offices)
            """)
    List<Surname> surnames(List<UUID> offices);

    @Introspected
    record Workplace(UUID employeeId, UUID officeId) {}

    /** Who is called so is not said. */
    @Introspected
    record Surname(UUID officeId, String lastName) {}
}
