package eu.gminarium.benchmark.synthetic;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface SyntheticIndexRepository extends GenericRepository<SyntheticIndexRow, UUID> {

    SyntheticIndexRow save(SyntheticIndexRow row);

    Optional<SyntheticIndexRow> findByCode(String code);

    List<SyntheticIndexRow> findAllOrderByCode();

    /** Answers 0 if the version is no longer the one that was read. */
    @Query("""
            UPDATE synthetic_index SET name = CAST(:name AS jsonb), archived = :archived, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int change(UUID id, long version, @TypeDef(type = DataType.JSON) Map<String, String> name, boolean archived);

    @Query("""
            SELECT p.synthetic_index_id, i.code AS indicator, p.weight
              FROM synthetic_index_part p JOIN indicator i ON i.id = p.indicator_id
             ORDER BY p.synthetic_index_id, p.position
            """)
    List<SyntheticIndexPartRow> parts();

    @Query("DELETE FROM synthetic_index_part WHERE synthetic_index_id = :id")
    void clear(UUID id);

    @Query("""
            INSERT INTO synthetic_index_part (synthetic_index_id, indicator_id, weight, position)
            VALUES (:id, :indicator, :weight, :position)
            """)
    void add(UUID id, UUID indicator, BigDecimal weight, int position);
}
