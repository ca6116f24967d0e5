package eu.gminarium.training.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface TravelRepository extends GenericRepository<TravelRow, UUID> {

    Optional<TravelRow> findByApplicationId(UUID applicationId);

    @Query("""
            INSERT INTO training_travel (application_id, travels) VALUES (:application, :travels)
            ON CONFLICT (application_id) DO UPDATE SET travels = excluded.travels
            """)
    void put(UUID application, boolean travels);
}
