package eu.gminarium.survey.plan;

import eu.gminarium.survey.wave.WaveStatus;
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
interface PlanRepository extends GenericRepository<TakingPart, UUID> {

    /** The offices that take part; those without a plan of their own as the wave plans for all. */
    @Query("""
            SELECT c.office_id, p.target, coalesce(p.web, true) AS web, coalesce(p.paper, true) AS paper
              FROM collector c LEFT JOIN office_plan p ON p.wave_id = c.wave_id AND p.office_id = c.office_id
             WHERE c.wave_id = :wave AND c.unit_id IS NULL
            """)
    List<PlanRow> ofWave(UUID wave);

    /** Keeps the wave as it is until the transaction ends. */
    @Query("SELECT status FROM wave WHERE id = :wave FOR KEY SHARE")
    Optional<WaveStatus> holdWave(UUID wave);

    @Query("""
            INSERT INTO office_plan (wave_id, office_id, target, web, paper)
            VALUES (CAST(:wave AS uuid), CAST(:office AS uuid), CAST(:target AS integer), :web, :paper)
            ON CONFLICT (wave_id, office_id)
            DO UPDATE SET target = excluded.target, web = excluded.web, paper = excluded.paper
            """)
    void keep(UUID wave, UUID office, @Nullable Integer target, boolean web, boolean paper);
}
