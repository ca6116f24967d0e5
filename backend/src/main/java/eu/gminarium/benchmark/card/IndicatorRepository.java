package eu.gminarium.benchmark.card;

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
interface IndicatorRepository extends GenericRepository<IndicatorRow, UUID> {

    IndicatorRow save(IndicatorRow row);

    List<IndicatorRow> findAllOrderByPosition();

    boolean existsByCode(String code);

    long count();

    /** Answers 0 if the version is no longer the one that was read. */
    @Query("""
            UPDATE indicator SET archived = :archived, owner = :owner, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int touch(UUID id, long version, boolean archived, @Nullable String owner);
}
