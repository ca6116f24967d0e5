package eu.gminarium.security.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface AccountRepository extends GenericRepository<AccountRow, UUID> {

    AccountRow save(AccountRow row);

    Optional<AccountRow> findById(UUID id);

    List<AccountRow> findByIdIn(List<UUID> ids);

    Optional<AccountRow> findByUsername(String username);

    boolean existsByOperatorTrue();

    @Query("""
            INSERT INTO account (id, username, display_name, language, operator, created_at)
            VALUES (:id, :username, :displayName, :language, :operator, :createdAt)
            ON CONFLICT (username) DO NOTHING
            """)
    void saveUnlessKnown(
            UUID id, String username, String displayName, String language, boolean operator, Instant createdAt);

    @Query("""
            UPDATE account SET password_hash = :passwordHash, token_epoch = token_epoch + 1
             WHERE id = :id AND password_hash IS NULL
            """)
    int setFirstPassword(UUID id, String passwordHash);

    @Query("UPDATE account SET password_hash = :passwordHash, token_epoch = token_epoch + 1 WHERE id = :id")
    void setPassword(UUID id, String passwordHash);

    @Query("UPDATE account SET token_epoch = token_epoch + 1 WHERE id = :id")
    void endTokens(UUID id);

    @Query("UPDATE account SET display_name = :displayName WHERE id = :id")
    void setDisplayName(UUID id, String displayName);

    @Query("UPDATE account SET language = :language WHERE id = :id")
    void setLanguage(UUID id, String language);
}
