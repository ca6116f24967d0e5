package eu.gminarium.training.catalogue;

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
interface ProviderRepository extends GenericRepository<ProviderRow, UUID> {

    List<ProviderRow> findAllOrderByName();

    /** Adds the institution unless it is there; an address that is given replaces the one before. */
    @Query("""
            INSERT INTO training_provider (id, name, email) VALUES (:id, :name, :email)
            ON CONFLICT (name) DO UPDATE SET email = coalesce(excluded.email, training_provider.email)
            """)
    void put(UUID id, String name, @Nullable String email);

    @Query("SELECT id FROM training_provider WHERE name = :name")
    UUID id(String name);
}
