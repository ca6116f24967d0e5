package eu.gminarium.messaging.schedule;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SettingsRepository extends GenericRepository<SettingsRow, Integer> {

    Optional<SettingsRow> findById(int id);

    SettingsRow update(SettingsRow row);
}
