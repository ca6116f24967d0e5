package eu.gminarium.programme.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface EmployeeRepository extends GenericRepository<EmployeeRow, UUID> {

    List<EmployeeRow> saveAll(Iterable<EmployeeRow> rows);

    EmployeeRow update(EmployeeRow row);

    Optional<EmployeeRow> findByIdForUpdate(UUID id);
}
