package eu.gminarium.programme;

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
interface OfficeRepository extends GenericRepository<OfficeRow, UUID> {

    OfficeRow save(OfficeRow row);

    OfficeRow update(OfficeRow row);

    Optional<OfficeRow> findById(UUID id);

    Optional<OfficeRow> findByIdForUpdate(UUID id);

    List<OfficeRow> findAll();

    List<OfficeRow> findAllOrderByNumber();

    boolean existsByTerc(String terc);

    /** Offices are added one after the other: numbers have no gaps, and a code comes once. */
    @Query(value = "LOCK TABLE office IN SHARE ROW EXCLUSIVE MODE", readOnly = false)
    void lock();

    @Query("SELECT coalesce(max(number), 0) + 1 FROM office")
    int nextNumber();
}
