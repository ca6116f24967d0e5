package eu.gminarium.training.card;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CardRepository extends GenericRepository<CardRow, UUID> {

    /** Everybody who was at a meeting of a session that is over. */
    String FROM = """
          FROM (
            SELECT a.id, a.session_id, t.title AS training_title, p.name AS provider, t.trainer, m.last_day,
                   a.employee_id, e.first_name, e.last_name, a.office_id, a.unit_id, u.symbol AS unit_symbol,
                   CASE WHEN k.id IS NOT NULL THEN 'TALKED' WHEN c.id IS NOT NULL THEN 'FILLED'
        """ + "            WHEN m.last_day + " + CardState.DAYS_TO_FILL + """
         < :today THEN 'OVERDUE' ELSE 'DUE' END AS state,
                   c.id AS card_id, c.content_rating, c.trainer_rating, c.organisation_rating, c.usefulness_rating,
                   c.change_at_work, c.comment, c.filled_at, c.signed_on AS card_signed_on,
                   k.held_on AS talk_held_on, k.conclusions, k.agreed_action, k.head_id,
                   h.first_name || ' ' || h.last_name AS head_name, k.signed_on AS talk_signed_on
              FROM training_application a
              JOIN training_session s ON s.id = a.session_id
              JOIN training t ON t.id = s.training_id
              JOIN training_provider p ON p.id = t.provider_id
              JOIN employee e ON e.id = a.employee_id
              JOIN unit u ON u.id = a.unit_id
              JOIN LATERAL (
                SELECT max(x.held_on) AS last_day,
                       max((x.held_on + x.ends_at) AT TIME ZONE CAST(:zone AS text)) AS ended_at
                  FROM training_meeting x WHERE x.session_id = s.id) m ON true
              LEFT JOIN participation_card c ON c.application_id = a.id
              LEFT JOIN training_talk k ON k.card_id = c.id
              LEFT JOIN employee h ON h.id = k.head_id
             WHERE a.status = 'ENROLLED' AND m.ended_at <= :now
               AND EXISTS (SELECT 1 FROM attendance y WHERE y.application_id = a.id AND y.presence = 'PRESENT')
          ) v
        """;

    String SELECT = """
        SELECT v.id, v.session_id, v.training_title, v.provider, v.trainer, v.last_day, v.employee_id, v.first_name,
               v.last_name, v.office_id, v.unit_id, v.unit_symbol, v.state, v.card_id, v.content_rating,
               v.trainer_rating, v.organisation_rating, v.usefulness_rating, v.change_at_work, v.comment, v.filled_at,
               v.card_signed_on, v.talk_held_on, v.conclusions, v.agreed_action, v.head_id, v.head_name,
               v.talk_signed_on
        """;

    String REACHED = """
         WHERE (v.office_id IN (:offices) OR v.unit_id IN (:units) OR v.employee_id = :self)
           AND (CAST(:session AS uuid) IS NULL OR v.session_id = :session)
           AND (CAST(:state AS text) IS NULL OR v.state = :state)
        """;

    @Query(SELECT + FROM + REACHED + " ORDER BY v.last_day DESC, v.last_name, v.first_name, v.id"
            + " LIMIT :limit OFFSET :offset")
    List<CardView> reached(
            LocalDate today,
            String zone,
            Instant now,
            List<UUID> offices,
            List<UUID> units,
            UUID self,
            @Nullable UUID session,
            @Nullable CardState state,
            int limit,
            long offset);

    @Query("SELECT count(*) " + FROM + REACHED)
    long countReached(
            LocalDate today,
            String zone,
            Instant now,
            List<UUID> offices,
            List<UUID> units,
            UUID self,
            @Nullable UUID session,
            @Nullable CardState state);

    /** Cards that nobody has filled in, of sessions whose last meeting was within the days, both inclusive. */
    @Query("SELECT v.id, v.last_day " + FROM
            + " WHERE v.card_id IS NULL AND v.last_day BETWEEN :from AND :to ORDER BY v.id")
    List<Unfilled> unfilled(LocalDate today, String zone, Instant now, LocalDate from, LocalDate to);

    /** @param lastDay day of the session's last meeting */
    @Introspected
    record Unfilled(UUID id, LocalDate lastDay) {}

    @Query(SELECT + FROM + " WHERE v.id = :application")
    Optional<CardView> view(LocalDate today, String zone, Instant now, UUID application);

    /** Adds the card unless the application has one; answers how many rows that was. */
    @Query("""
        INSERT INTO participation_card (id, application_id, content_rating, trainer_rating, organisation_rating,
                                        usefulness_rating, change_at_work, comment, filled_at, account_id,
                                        signatory_id, signed_on)
        VALUES (:id, :applicationId, :contentRating, :trainerRating, :organisationRating, :usefulnessRating,
                :changeAtWork, :comment, :filledAt, :accountId, :signatoryId, :signedOn)
        ON CONFLICT (application_id) DO NOTHING
        """)
    int add(
            UUID id,
            UUID applicationId,
            @Nullable Integer contentRating,
            @Nullable Integer trainerRating,
            @Nullable Integer organisationRating,
            @Nullable Integer usefulnessRating,
            @Nullable String changeAtWork,
            @Nullable String comment,
            Instant filledAt,
            @Nullable UUID accountId,
            @Nullable UUID signatoryId,
            @Nullable LocalDate signedOn);

    /** Adds the talk unless the card has one; answers how many rows that was. */
    @Query("""
        INSERT INTO training_talk (id, card_id, held_on, conclusions, agreed_action, head_id, recorded_at, account_id,
                                   signed_on)
        VALUES (:id, :cardId, :heldOn, :conclusions, :agreedAction, :headId, :recordedAt, :accountId, :signedOn)
        ON CONFLICT (card_id) DO NOTHING
        """)
    int addTalk(
            UUID id,
            UUID cardId,
            LocalDate heldOn,
            String conclusions,
            @Nullable String agreedAction,
            UUID headId,
            Instant recordedAt,
            @Nullable UUID accountId,
            @Nullable LocalDate signedOn);
}
