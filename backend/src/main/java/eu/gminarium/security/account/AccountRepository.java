package eu.gminarium.security.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AccountRepository extends GenericRepository<AccountRow, UUID> {

    AccountRow save(AccountRow row);

    Optional<AccountRow> findById(UUID id);

    Optional<AccountRow> findByUsername(String username);

    boolean existsByOperatorTrue();

    @Query("UPDATE account SET password_hash = :passwordHash, token_epoch = token_epoch + 1 WHERE id = :id")
    void setPassword(UUID id, String passwordHash);

    @Query("UPDATE account SET token_epoch = token_epoch + 1 WHERE id = :id")
    void endTokens(UUID id);

    @Query("UPDATE account SET language = :language WHERE id = :id")
    void setLanguage(UUID id, String language);
}
