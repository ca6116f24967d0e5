package eu.gminarium.survey.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface WaveTableRepository extends GenericRepository<WaveTableRow, UUID> {

    Optional<WaveTableRow> findByWaveIdAndRules(UUID waveId, int rules);

    boolean existsByWaveIdAndRules(UUID waveId, int rules);

    /** Whoever computes it too comes to the same. */
    @Query("""
            INSERT INTO wave_table (wave_id, rules, content)
            VALUES (CAST(:waveId AS uuid), CAST(:rules AS integer), CAST(:content AS jsonb))
            ON CONFLICT (wave_id) DO UPDATE SET rules = excluded.rules, content = excluded.content
            """)
    void put(UUID waveId, int rules, @TypeDef(type = DataType.JSON) StoredTable content);
}
