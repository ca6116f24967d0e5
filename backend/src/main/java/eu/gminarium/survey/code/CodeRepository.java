package eu.gminarium.survey.code;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CodeRepository extends GenericRepository<CodeRow, UUID> {

    Iterable<CodeRow> saveAll(Iterable<CodeRow> rows);

    /** By key, which is random. */
    List<CodeRow> findByOrderIdOrderById(UUID orderId);
}
