package eu.gminarium.survey.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface NamedOfficeRepository extends GenericRepository<NamedOfficeRow, UUID> {

    /** Answers 0 if it had agreed already. */
    @Query("""
            INSERT INTO survey_named_office (office_id, agreed_at) VALUES (:officeId, :agreedAt)
            ON CONFLICT (office_id) DO NOTHING
            """)
    int add(UUID officeId, Instant agreedAt);

    List<NamedOfficeRow> findAll();

    /** Answers 0 if it had not agreed. */
    @Query("DELETE FROM survey_named_office WHERE office_id = :officeId")
    int remove(UUID officeId);
}
