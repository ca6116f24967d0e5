package eu.gminarium.programme.plan;

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
interface TopicRepository extends GenericRepository<TopicRow, UUID> {

    TopicRow save(TopicRow row);

    TopicRow update(TopicRow row);

    List<TopicRow> findAllOrderByCode();

    Optional<TopicRow> findByCode(String code);

    /** Topics are put one after the other, so that a code comes once. */
    @Query(value = "LOCK TABLE topic IN SHARE ROW EXCLUSIVE MODE", readOnly = false)
    void lock();
}
