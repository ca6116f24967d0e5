package eu.gminarium.training.projectindicator;

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
interface ProjectIndicatorRepository extends GenericRepository<ProjectIndicatorRow, UUID> {

    String SELECT = """
            SELECT i.id, i.programme_id, i.code, i.kind, i.name, i.measure, i.topic_id, p.code AS topic_code, i.baseline,
                   i.target, i.target_women, i.target_men, i.position, i.version
              FROM project_indicator i LEFT JOIN topic p ON p.id = i.topic_id
            """;

    ProjectIndicatorRow save(ProjectIndicatorRow row);

    ProjectIndicatorRow update(ProjectIndicatorRow row);

    void deleteById(UUID id);

    @Query(SELECT + " WHERE i.programme_id = :programme ORDER BY i.position, i.code")
    List<ProjectIndicatorView> ofProgramme(UUID programme);

    @Query(SELECT + " WHERE i.id = :id")
    Optional<ProjectIndicatorView> view(UUID id);

    /** Until the transaction ends nobody else changes it. */
    @Query("SELECT version FROM project_indicator WHERE id = :id FOR UPDATE")
    Optional<Long> lockVersion(UUID id);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM project_indicator
                            WHERE programme_id = :programme AND code = :code AND id <> :id)
            """)
    boolean existsCode(UUID programme, String code, UUID id);

    @Query("SELECT coalesce(max(position), 0) FROM project_indicator WHERE programme_id = :programme")
    int lastPosition(UUID programme);

    @Query("SELECT id FROM topic WHERE code = :code")
    Optional<UUID> topic(String code);

    /** Participants who count, by the office of their first support. */
    @Query("""
            SELECT p.office_id, count(*) AS people, count(*) FILTER (WHERE p.sex = 'female') AS women,
                   count(*) FILTER (WHERE p.sex = 'male') AS men
              FROM participant p
             WHERE p.programme_id = :programme AND p.counted
               AND EXISTS (SELECT 1 FROM supported_person s
                            WHERE s.programme_id = p.programme_id AND s.employee_id = p.employee_id
                              AND (CAST(:topic AS uuid) IS NULL OR s.topic_id = CAST(:topic AS uuid))
                              AND (s.completed OR NOT :completed))
             GROUP BY p.office_id
            """)
    List<ReachedRow> reached(UUID programme, @Nullable UUID topic, boolean completed);
}
