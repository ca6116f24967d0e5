package eu.gminarium.training.certificate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CounterRepository extends GenericRepository<CounterRow, Integer> {

    @Query("INSERT INTO certificate_counter (year, last_number) VALUES (:year, 0) ON CONFLICT (year) DO NOTHING")
    void begin(int year);

    /** The row, which until the transaction ends nobody else changes. */
    @Query("SELECT year, last_number FROM certificate_counter WHERE year = :year FOR UPDATE")
    Optional<CounterRow> findForUpdate(int year);

    Optional<CounterRow> findByYear(int year);

    @Query("UPDATE certificate_counter SET last_number = :lastNumber WHERE year = :year")
    void advance(int year, int lastNumber);
}
