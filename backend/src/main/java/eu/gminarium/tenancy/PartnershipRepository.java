package eu.gminarium.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PartnershipRepository extends GenericRepository<PartnershipRow, UUID> {

    PartnershipRow save(PartnershipRow row);

    Optional<PartnershipRow> findBySlug(String slug);

    Optional<PartnershipRow> findById(UUID id);

    List<PartnershipRow> findAllOrderByName();

    @Query("UPDATE partnership SET status = :status WHERE id = :id")
    void setStatus(UUID id, String status);
}
