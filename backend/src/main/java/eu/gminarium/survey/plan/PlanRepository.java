package eu.gminarium.survey.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PlanRepository extends GenericRepository<TakingPart, UUID> {

    /** The offices that take part; those without a plan of their own as the wave plans for all. */
    @Query("""
            SELECT c.office_id, p.target, coalesce(p.web, true) AS web, coalesce(p.paper, true) AS paper
              FROM collector c LEFT JOIN office_plan p ON p.wave_id = c.wave_id AND p.office_id = c.office_id
             WHERE c.wave_id = :wave AND c.unit_id IS NULL
            """)
    List<PlanRow> ofWave(UUID wave);

    /** What one wave plans for offices that take part in another too. */
    @Query("""
            INSERT INTO office_plan (wave_id, office_id, target, web, paper)
            SELECT c.wave_id, c.office_id, p.target, p.web, p.paper
              FROM office_plan p JOIN collector c ON c.office_id = p.office_id AND c.unit_id IS NULL
             WHERE p.wave_id = :from AND c.wave_id = :to
            ON CONFLICT (wave_id, office_id)
            DO UPDATE SET target = excluded.target, web = excluded.web, paper = excluded.paper
            """)
    int copy(UUID from, UUID to);

    @Query("""
            INSERT INTO office_plan (wave_id, office_id, target, web, paper)
            VALUES (CAST(:wave AS uuid), CAST(:office AS uuid), CAST(:target AS integer), :web, :paper)
            ON CONFLICT (wave_id, office_id)
            DO UPDATE SET target = excluded.target, web = excluded.web, paper = excluded.paper
            """)
    void keep(UUID wave, UUID office, @Nullable Integer target, boolean web, boolean paper);
}
