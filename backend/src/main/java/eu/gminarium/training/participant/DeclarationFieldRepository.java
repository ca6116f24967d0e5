package eu.gminarium.training.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DeclarationFieldRepository extends GenericRepository<DeclarationFieldRow, UUID> {

    DeclarationFieldRow save(DeclarationFieldRow row);

    /** The programme's own fields, or the set that every programme begins with. */
    @Query("""
            SELECT f.id, f.programme_id, f.key, f.position, f.label, f.type, f.required, f.options
              FROM declaration_field f
             WHERE CASE WHEN EXISTS (SELECT 1 FROM declaration_field o WHERE o.programme_id = :programme)
                        THEN f.programme_id = :programme ELSE f.programme_id IS NULL END
             ORDER BY f.position, f.key
            """)
    List<DeclarationFieldRow> ofProgramme(UUID programme);

    @Query("DELETE FROM declaration_field WHERE programme_id = :programme")
    void clear(UUID programme);
}
