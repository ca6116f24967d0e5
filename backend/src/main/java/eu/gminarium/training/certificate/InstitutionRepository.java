package eu.gminarium.training.certificate;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface InstitutionRepository extends GenericRepository<InstitutionRow, UUID> {

    InstitutionRow save(InstitutionRow row);

    Optional<InstitutionRow> findByTrainingId(UUID trainingId);

    void deleteByTrainingId(UUID trainingId);
}
