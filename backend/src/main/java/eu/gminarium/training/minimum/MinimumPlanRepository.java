package eu.gminarium.training.minimum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface MinimumPlanRepository extends GenericRepository<MinimumPlanRow, UUID> {

    MinimumPlanRow save(MinimumPlanRow row);

    MinimumPlanRow update(MinimumPlanRow row);

    List<MinimumPlanRow> findAllOrderByCountryAndNameAndId();

    Optional<MinimumPlanRow> findById(UUID id);

    Optional<MinimumPlanRow> findByIdForUpdate(UUID id);

    @Query("SELECT code FROM topic")
    List<String> topics();

    /** Who works where on the day, within reach. */
    @Query("""
            SELECT DISTINCT ON (m.employee_id) m.employee_id, e.first_name, e.last_name, m.office_id, m.unit_id,
                   u.symbol AS unit_symbol, m.position
              FROM employment m JOIN employee e ON e.id = m.employee_id JOIN unit u ON u.id = m.unit_id
             WHERE m.valid_from <= :day AND (m.valid_to IS NULL OR m.valid_to >= :day)
               AND (:every OR m.office_id IN (:offices) OR m.unit_id IN (:units) OR m.employee_id = :self)
             ORDER BY m.employee_id, m.valid_from DESC
            """)
    List<StaffView> staff(LocalDate day, boolean every, List<UUID> offices, List<UUID> units, UUID self);

    /** Teaching hours of each person-day at which somebody was present, of the topics that count, named by code. */
    @Query("""
            SELECT a.employee_id, m.held_on, sum(m.teaching_hours) AS hours
              FROM attendance x
              JOIN training_meeting m ON m.id = x.meeting_id AND m.held_on BETWEEN :from AND :to
              JOIN training_application a ON a.id = x.application_id
              JOIN training_session s ON s.id = a.session_id
              JOIN training t ON t.id = s.training_id
              JOIN topic p ON p.id = t.topic_id
             WHERE x.presence = 'PRESENT' AND (:anyTopic OR p.code IN (:codes))
             GROUP BY a.employee_id, m.held_on
            """)
    List<AttendedDay> attended(LocalDate from, LocalDate to, boolean anyTopic, List<String> codes);
}
