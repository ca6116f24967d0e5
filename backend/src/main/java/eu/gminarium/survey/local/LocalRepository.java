package eu.gminarium.survey.local;

import eu.gminarium.survey.questionnaire.LocalDocument;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface LocalRepository extends GenericRepository<LocalRow, UUID> {

    /** Nothing if somebody else was faster. */
    @Query("""
            INSERT INTO local_questions (id, cycle_id, office_id, questions, version)
            VALUES (CAST(:id AS uuid), CAST(:cycle AS uuid), CAST(:office AS uuid), CAST(:questions AS jsonb), 0)
            ON CONFLICT (cycle_id, office_id) DO NOTHING
            RETURNING id
            """)
    Optional<UUID> begin(UUID id, UUID cycle, UUID office, @TypeDef(type = DataType.JSON) LocalDocument questions);

    LocalRow update(LocalRow row);

    Optional<LocalRow> findByCycleIdAndOfficeId(UUID cycleId, UUID officeId);

    List<LocalRow> findByCycleId(UUID cycleId);
}
