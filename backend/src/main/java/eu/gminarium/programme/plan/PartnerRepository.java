package eu.gminarium.programme.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PartnerRepository extends GenericRepository<PartnerRow, UUID> {

    PartnerRow save(PartnerRow row);

    PartnerRow update(PartnerRow row);

    void deleteById(UUID id);

    Optional<PartnerRow> findById(UUID id);

    boolean existsByProgrammeIdAndOfficeId(UUID programmeId, UUID officeId);

    List<PartnerRow> findByProgrammeId(UUID programmeId);
}
