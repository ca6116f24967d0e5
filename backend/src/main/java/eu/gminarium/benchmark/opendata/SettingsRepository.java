package eu.gminarium.benchmark.opendata;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SettingsRepository extends GenericRepository<SettingsRow, Integer> {

    Optional<SettingsRow> findById(int id);

    /** Answers 0 if somebody else was faster. */
    @Query("UPDATE open_data_settings SET licence = :licence, version = version + 1 WHERE version = :version")
    int change(Licence licence, long version);
}
