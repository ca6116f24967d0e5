package eu.gminarium.training.participant;

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
interface DeclarationRepository extends GenericRepository<DeclarationRow, UUID> {

    DeclarationRow save(DeclarationRow row);

    DeclarationRow update(DeclarationRow row);

    Optional<DeclarationRow> findById(UUID id);

    /** Until the transaction ends nobody else changes it. */
    Optional<DeclarationRow> findByIdForUpdate(UUID id);

    List<DeclarationRow> findByProgrammeId(UUID programmeId);

    boolean existsByProgrammeIdAndEmployeeId(UUID programmeId, UUID employeeId);

    @Query("SELECT last_name || ' ' || first_name FROM employee WHERE id = :employee")
    Optional<String> name(UUID employee);

    @Query("SELECT EXISTS (SELECT 1 FROM training_application WHERE employee_id = :employee)")
    boolean existsApplication(UUID employee);
}
