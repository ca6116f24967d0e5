package eu.gminarium.training.participant;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DeclarationScanRepository extends GenericRepository<DeclarationScanRow, UUID> {

    DeclarationScanRow save(DeclarationScanRow row);

    Optional<DeclarationScanRow> findByDeclarationId(UUID declarationId);

    void deleteByDeclarationId(UUID declarationId);
}
