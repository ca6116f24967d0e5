package eu.gminarium.documents;

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
interface DocumentRepository extends GenericRepository<DocumentRow, UUID> {

    DocumentRow save(DocumentRow row);

    Optional<DocumentRow> findById(UUID id);

    @Query("""
            SELECT id, file_name, content_type, octet_length(content) AS size, sha256, account_id, created_at
              FROM document WHERE id IN (:ids)
            """)
    List<DocumentView> views(List<UUID> ids);

    void deleteById(UUID id);
}
