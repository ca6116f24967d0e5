package eu.gminarium.benchmark.action;

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
interface ActionQueries extends GenericRepository<ActionRow, UUID> {

    /** By the day on which they are due. */
    @Query("""
            SELECT a.id, a.office_id, i.code, d.number AS definition_number, a.starts_on, a.ends_on, a.finding, a.created_at,
                   a.revision, r.title, r.owner_name, r.owner_account_id, r.due_on, r.evidence, r.evidence_link,
                   r.document_id, r.state, r.reason, r.at AS changed_at
              FROM improvement_action a
              JOIN improvement_action_revision r ON r.action_id = a.id AND r.number = a.revision
              JOIN indicator_version d ON d.id = a.indicator_version_id
              JOIN indicator i ON i.id = d.indicator_id
             ORDER BY r.due_on, a.id
            """)
    List<ActionView> all();

    @Query("""
            SELECT a.id, a.office_id, i.code, d.number AS definition_number, a.starts_on, a.ends_on, a.finding, a.created_at,
                   a.revision, r.title, r.owner_name, r.owner_account_id, r.due_on, r.evidence, r.evidence_link,
                   r.document_id, r.state, r.reason, r.at AS changed_at
              FROM improvement_action a
              JOIN improvement_action_revision r ON r.action_id = a.id AND r.number = a.revision
              JOIN indicator_version d ON d.id = a.indicator_version_id
              JOIN indicator i ON i.id = d.indicator_id
             WHERE a.id = :id
            """)
    Optional<ActionView> find(UUID id);

    ActionRow save(ActionRow row);

    /** Answers 0 if the revision is no longer the latest. */
    @Query("UPDATE improvement_action SET revision = revision + 1 WHERE id = :id AND revision = :revision")
    int advance(UUID id, int revision);
}
