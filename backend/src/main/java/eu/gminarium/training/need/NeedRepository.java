package eu.gminarium.training.need;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface NeedRepository extends GenericRepository<NeedRow, UUID> {

    String SELECT = """
            SELECT n.id, n.period_id, n.office_id, n.unit_id, u.symbol AS unit_symbol, p.code AS topic_code,
                   p.name AS topic_name, n.reason, n.priority, n.wanted_from, n.wanted_to, n.people, n.training_id,
                   t.title AS training_title, n.entered_on, n.version
              FROM training_need n JOIN unit u ON u.id = n.unit_id JOIN topic p ON p.id = n.topic_id
              LEFT JOIN training t ON t.id = n.training_id
            """;

    String REACHED = """
             WHERE (:every OR n.office_id IN (:offices) OR n.unit_id IN (:units))
               AND (CAST(:period AS uuid) IS NULL OR n.period_id = :period)
            """;

    NeedRow save(NeedRow row);

    NeedRow update(NeedRow row);

    void deleteById(UUID id);

    @Query(SELECT + " WHERE n.id = :id")
    Optional<NeedView> view(UUID id);

    /** By topic, the most urgent first. */
    @Query(SELECT
            + REACHED
            + " ORDER BY p.code, CASE n.priority WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END, n.id")
    List<NeedView> reached(boolean every, List<UUID> offices, List<UUID> units, @Nullable UUID period);

    @Query("""
            SELECT p.code AS topic_code, p.name AS topic_name, n.office_id,
                   count(DISTINCT x.employee_id)
                     + coalesce(sum(n.people) FILTER (WHERE x.need_id IS NULL), 0) AS people,
                   count(DISTINCT n.id) AS needs,
                   count(DISTINCT n.id) FILTER (WHERE n.training_id IS NULL) AS unanswered,
                   count(DISTINCT n.id) FILTER (WHERE n.priority = 'HIGH') AS urgent
              FROM training_need n JOIN topic p ON p.id = n.topic_id
              LEFT JOIN training_need_person x ON x.need_id = n.id
            """ + REACHED + " GROUP BY p.code, p.name, n.office_id ORDER BY p.code")
    List<TotalView> totals(boolean every, List<UUID> offices, List<UUID> units, @Nullable UUID period);

    /** Until the transaction ends nobody else changes the need. */
    @Query("SELECT version FROM training_need WHERE id = :id FOR UPDATE")
    Optional<Long> lockVersion(UUID id);

    @Query("""
            SELECT x.need_id, x.employee_id, e.first_name, e.last_name
              FROM training_need_person x JOIN employee e ON e.id = x.employee_id
             WHERE x.need_id IN (:needs) ORDER BY e.last_name, e.first_name, e.id
            """)
    List<PersonView> people(List<UUID> needs);

    @Query("INSERT INTO training_need_person (need_id, employee_id) VALUES (:need, :employee)")
    void name(UUID need, UUID employee);

    @Query("DELETE FROM training_need_person WHERE need_id = :need")
    void forgetPeople(UUID need);

    /** Says which training answers the need; answers how many rows that was. */
    @Query("UPDATE training_need SET training_id = :training, version = version + 1 WHERE id = :id")
    int answer(UUID id, UUID training);

    @Query("SELECT id FROM topic WHERE code = :code")
    Optional<UUID> topic(String code);

    @Query("SELECT office_id FROM unit WHERE id = :unit")
    Optional<UUID> officeOfUnit(UUID unit);
}
