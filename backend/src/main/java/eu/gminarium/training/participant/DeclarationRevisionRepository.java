package eu.gminarium.training.participant;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DeclarationRevisionRepository extends GenericRepository<DeclarationRevisionRow, UUID> {

    DeclarationRevisionRow save(DeclarationRevisionRow row);

    List<DeclarationRevisionRow> findByDeclarationIdOrderByNumber(UUID declarationId);

    long countByDeclarationId(UUID declarationId);
}
