package eu.gminarium.programme.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface EmploymentRepository extends GenericRepository<EmploymentRow, UUID> {

    EmploymentRow save(EmploymentRow row);

    List<EmploymentRow> saveAll(Iterable<EmploymentRow> rows);

    EmploymentRow update(EmploymentRow row);

    List<EmploymentRow> findByEmployeeIdOrderByValidFromDesc(UUID employeeId);
}
