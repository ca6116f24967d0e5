package eu.gminarium.training.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface ParticipantQueries extends GenericRepository<DeclarationRow, UUID> {

    String FILTER = """
             WHERE p.programme_id = :programme
               AND (p.office_id IN (:offices) OR p.employee_id = CAST(:self AS uuid)
                    OR (:every AND EXISTS (SELECT 1 FROM training_application a WHERE a.employee_id = p.employee_id)))
               AND (CAST(:office AS uuid) IS NULL OR p.office_id = CAST(:office AS uuid))
            """;

    String SELECT = """
            SELECT p.employee_id, e.last_name || ' ' || e.first_name AS employee_name, p.office_id,
                   coalesce(o.name, 'Partner ' || o.number) AS office_name, p.first_day, p.declaration_id, p.signed_on,
                   p.withdrawn_on, p.birth_year, p.missing, d.office_id AS declared_office_id
              FROM participant p
              LEFT JOIN participant_declaration d ON d.id = p.declaration_id
              JOIN employee e ON e.id = p.employee_id
              JOIN office o ON o.id = p.office_id
            """;

    @Query(SELECT + FILTER + """
             ORDER BY CASE :language WHEN 'pl' THEN e.last_name END COLLATE "pl-x-icu",
                      CASE :language WHEN 'pl' THEN e.first_name END COLLATE "pl-x-icu",
                      CASE :language WHEN 'cs' THEN e.last_name END COLLATE "cs-x-icu",
                      CASE :language WHEN 'cs' THEN e.first_name END COLLATE "cs-x-icu",
                      e.last_name COLLATE "en-x-icu", e.first_name COLLATE "en-x-icu", e.id
             LIMIT :limit OFFSET :offset
            """)
    List<ParticipantView> page(
            UUID programme,
            boolean every,
            Collection<UUID> offices,
            @Nullable UUID self,
            @Nullable UUID office,
            String language,
            int limit,
            long offset);

    @Query(SELECT + " WHERE p.declaration_id = :declaration")
    Optional<ParticipantView> findByDeclaration(UUID declaration);

    @Query("SELECT count(*) FROM participant p " + FILTER)
    long total(UUID programme, boolean every, Collection<UUID> offices, @Nullable UUID self, @Nullable UUID office);
}
