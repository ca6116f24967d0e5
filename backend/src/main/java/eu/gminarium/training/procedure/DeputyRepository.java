package eu.gminarium.training.procedure;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DeputyRepository extends GenericRepository<DeputyRow, UUID> {

    List<DeputyRow> saveAll(List<DeputyRow> rows);

    List<DeputyRow> findByOfficeIdOrderById(UUID officeId);

    List<DeputyRow> findAllOrderById();

    void deleteByOfficeId(UUID officeId);
}
