package eu.gminarium.training.procedure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ProcedureRepository extends GenericRepository<DeputyRow, UUID> {

    String SELECT = "SELECT office_id, endorsement, endorser_id, approval, approver_id, version FROM office_procedure";

    @Query(SELECT)
    List<ProcedureRow> all();

    @Query(SELECT + " WHERE office_id = :office")
    Optional<ProcedureRow> find(UUID office);

    /** Writes it if the version still is the one that was read, 0 for none; answers how many rows that was. */
    @Query("""
            INSERT INTO office_procedure AS p (office_id, endorsement, endorser_id, approval, approver_id, version)
            VALUES (:office, :endorsement, :endorser, :approval, :approver, 1)
            ON CONFLICT (office_id) DO UPDATE
               SET endorsement = :endorsement, endorser_id = :endorser, approval = :approval, approver_id = :approver,
                   version = p.version + 1
             WHERE p.version = :version
            """)
    int put(
            UUID office,
            boolean endorsement,
            @Nullable UUID endorser,
            boolean approval,
            @Nullable UUID approver,
            long version);

    /** The units that these people head, also as deputies, where no named person endorses instead. */
    @Query("""
            SELECT u.id FROM unit u LEFT JOIN office_procedure p ON p.office_id = u.office_id
             WHERE (u.head_id IN (:people) OR u.deputy_id IN (:people)) AND p.endorser_id IS NULL
            """)
    List<UUID> endorsedUnits(List<UUID> people);
}
