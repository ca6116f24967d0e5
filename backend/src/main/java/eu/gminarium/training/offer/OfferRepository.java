package eu.gminarium.training.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface OfferRepository extends GenericRepository<OfferRow, UUID> {

    OfferRow save(OfferRow row);

    /** Those within reach, the latest first: all, or what was sent to the offices or to the person. */
    @Query("""
            SELECT o.id, p.code AS topic_code, p.name AS topic_name, o.title, v.name AS provider, o.description, o.link,
                   o.place, o.starts_on, o.ends_on, o.price_minor, o.currency, o.valid_until, o.training_id, o.entered_on,
                   (SELECT count(*) FROM training_offer_recipient r WHERE r.offer_id = o.id
                       AND (:every OR r.office_id IN (:offices) OR r.employee_id = :self)) AS sent_to,
                   (SELECT coalesce(sum(r.wanted_people), 0) FROM training_offer_recipient r WHERE r.offer_id = o.id
                       AND (:every OR r.office_id IN (:offices) OR r.employee_id = :self)) AS wanted_people,
                   m.wanted_people AS own, m.employee_id IS NOT NULL AS received, o.version
              FROM training_offer o JOIN topic p ON p.id = o.topic_id JOIN training_provider v ON v.id = o.provider_id
              LEFT JOIN training_offer_recipient m ON m.offer_id = o.id AND m.employee_id = :self
             WHERE (CAST(:id AS uuid) IS NULL OR o.id = :id)
               AND (:every OR EXISTS (SELECT 1 FROM training_offer_recipient r WHERE r.offer_id = o.id
                                         AND (r.office_id IN (:offices) OR r.employee_id = :self)))
             ORDER BY o.valid_until DESC, o.id DESC
            """)
    List<OfferView> reached(boolean every, List<UUID> offices, UUID self, @Nullable UUID id);

    /** Heads of the offices' units, each once; somebody who heads in two offices belongs to one of them. */
    @Query("""
            SELECT DISTINCT ON (u.head_id) u.head_id AS employee_id, u.office_id, e.email
              FROM unit u JOIN employee e ON e.id = u.head_id
             WHERE u.office_id IN (:offices)
             ORDER BY u.head_id, u.office_id
            """)
    List<HeadView> heads(List<UUID> offices);

    /** Notes that a head gets the offer; answers 0 for one who has it already. */
    @Query("""
            INSERT INTO training_offer_recipient (offer_id, employee_id, office_id, sent_on)
            VALUES (:offer, :employee, :office, :day) ON CONFLICT (offer_id, employee_id) DO NOTHING
            """)
    int receive(UUID offer, UUID employee, UUID office, LocalDate day);

    @Query("""
            UPDATE training_offer_recipient SET wanted_people = :people
             WHERE offer_id = :offer AND employee_id = :employee
            """)
    int want(UUID offer, UUID employee, int people);

    @Query("""
            UPDATE training_offer SET training_id = :training, version = version + 1
             WHERE id = :id AND training_id IS NULL
            """)
    int become(UUID id, UUID training);

    @Query("SELECT id FROM topic WHERE code = :code")
    Optional<UUID> topic(String code);

    @Query("SELECT id FROM training_provider WHERE name = :name")
    Optional<UUID> provider(String name);
}
