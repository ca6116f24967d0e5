package eu.gminarium.tenancy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PublicCodeRepository extends GenericRepository<PublicCodeRow, String> {

    Iterable<PublicCodeRow> saveAll(Iterable<PublicCodeRow> rows);

    Optional<PublicCodeRow> findByCode(String code);
}
