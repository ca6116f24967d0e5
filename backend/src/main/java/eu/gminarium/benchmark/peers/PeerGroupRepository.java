package eu.gminarium.benchmark.peers;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface PeerGroupRepository extends GenericRepository<PeerGroupRow, UUID> {

    PeerGroupRow save(PeerGroupRow row);

    Optional<PeerGroupRow> findById(UUID id);

    List<PeerGroupRow> findAllOrderByName();

    @Query("SELECT peer_group_id, office_id FROM peer_group_office")
    List<PeerGroupOfficeRow> offices();

    @Query("""
            INSERT INTO peer_group_office (peer_group_id, office_id)
            SELECT :id, o.id FROM office o WHERE o.id IN (:offices)
            """)
    int add(UUID id, Collection<UUID> offices);

    @Query("DELETE FROM peer_group_office WHERE peer_group_id = :id")
    void clear(UUID id);

    /** Answers 0 if the version is no longer the one that was read. */
    @Query("""
            UPDATE peer_group SET name = :name, archived = :archived, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int change(UUID id, long version, String name, boolean archived);
}
