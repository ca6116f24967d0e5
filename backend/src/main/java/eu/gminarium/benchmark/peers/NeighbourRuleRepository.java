package eu.gminarium.benchmark.peers;

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
interface NeighbourRuleRepository extends GenericRepository<NeighbourRuleRow, UUID> {

    /** One at most. */
    List<NeighbourRuleRow> findAll();

    /** Begins the rule with version 1, or changes it; answers 0 if the version is no longer the one that was read. */
    @Query("""
            INSERT INTO neighbour_rule (id, neighbours, size_indicator_id, version)
            SELECT :id, :neighbours, :sizeIndicator, 1
             WHERE :version = 0 OR EXISTS (SELECT 1 FROM neighbour_rule)
            ON CONFLICT (singleton) DO UPDATE
               SET neighbours = excluded.neighbours, size_indicator_id = excluded.size_indicator_id,
                   version = neighbour_rule.version + 1
             WHERE neighbour_rule.version = :version
            """)
    int put(UUID id, int neighbours, @Nullable UUID sizeIndicator, long version);
}
