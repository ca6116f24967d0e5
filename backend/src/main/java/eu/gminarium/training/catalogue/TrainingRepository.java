package eu.gminarium.training.catalogue;

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
interface TrainingRepository extends GenericRepository<TrainingRow, UUID> {

    String SELECT = """
            SELECT t.id, p.code AS topic_code, p.name AS topic_name, t.title, t.goals, t.language, v.name AS provider,
                   t.trainer, t.price_minor, t.currency, t.teaching_hours, t.threshold_percent, t.programme_id,
                   g.name AS programme_name, t.audience, t.funding_source, t.materials, t.version
              FROM training t JOIN topic p ON p.id = t.topic_id JOIN training_provider v ON v.id = t.provider_id
              LEFT JOIN programme g ON g.id = t.programme_id
            """;

    TrainingRow save(TrainingRow row);

    TrainingRow update(TrainingRow row);

    @Query(SELECT + " ORDER BY t.title, t.id")
    List<TrainingView> views();

    @Query(SELECT + " WHERE t.id = :id")
    Optional<TrainingView> view(UUID id);

    /** Until the transaction ends nobody else changes the training. */
    @Query("SELECT version FROM training WHERE id = :id FOR UPDATE")
    Optional<Long> lockVersion(UUID id);

    @Query("SELECT id FROM topic WHERE code = :code")
    Optional<UUID> topic(String code);

    @Query("SELECT EXISTS (SELECT 1 FROM programme WHERE id = :id)")
    boolean programmeExists(UUID id);
}
