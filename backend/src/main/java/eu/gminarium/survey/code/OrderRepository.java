package eu.gminarium.survey.code;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface OrderRepository extends GenericRepository<OrderRow, UUID> {

    OrderRow save(OrderRow row);

    /** Latest first. */
    @Query("""
            SELECT o.id, c.office_id, o.ordered_on, o.quantity
              FROM code_order o JOIN collector c ON c.id = o.collector_id
             WHERE c.wave_id = :wave ORDER BY o.id DESC
            """)
    List<OrderView> ofWave(UUID wave);

    @Query("SELECT coalesce(sum(quantity), 0) FROM code_order WHERE collector_id = :collector")
    long ordered(UUID collector);
}
