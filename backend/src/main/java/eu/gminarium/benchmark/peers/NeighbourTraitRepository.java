package eu.gminarium.benchmark.peers;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface NeighbourTraitRepository extends GenericRepository<NeighbourTraitRow, UUID> {

    NeighbourTraitRow save(NeighbourTraitRow row);

    List<NeighbourTraitRow> findAllOrderByPosition();

    @Query("DELETE FROM neighbour_trait")
    void clear();
}
