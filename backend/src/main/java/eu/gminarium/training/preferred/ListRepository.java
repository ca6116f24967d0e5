package eu.gminarium.training.preferred;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ListRepository extends GenericRepository<ListRow, UUID> {

    /** Publishes unless the year's list is there; answers how many rows that was. */
    @Query("""
        INSERT INTO preferred_list (id, year, published_on, published_at, account_id)
        VALUES (:id, :year, :publishedOn, :publishedAt, :account)
        ON CONFLICT (year) DO NOTHING
        """)
    int publish(UUID id, int year, LocalDate publishedOn, Instant publishedAt, UUID account);

    Optional<ListRow> findByYear(int year);

    List<ListRow> findAllOrderByYearDesc();
}
