package eu.gminarium.mysteryclient.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface DraftRepository extends GenericRepository<DraftRow, UUID> {

    Optional<DraftRow> findByCallId(UUID callId);

    /** Writes the first state; answers 0 if there is one already. */
    @Query("""
            INSERT INTO mystery_draft (call_id, called_at, duration_seconds, notes, saved_at, version)
            VALUES (:call, :calledAt, :seconds, :notes, :now, 1)
            ON CONFLICT (call_id) DO NOTHING
            """)
    int begin(UUID call, @Nullable Instant calledAt, @Nullable Integer seconds, @Nullable String notes, Instant now);

    /** Replaces the state that has the version; answers 0 if it has another one by now. */
    @Query("""
            UPDATE mystery_draft
               SET called_at = :calledAt, duration_seconds = :seconds, notes = :notes, saved_at = :now,
                   version = version + 1
             WHERE call_id = :call AND version = :version
            """)
    int replace(
            UUID call,
            @Nullable Instant calledAt,
            @Nullable Integer seconds,
            @Nullable String notes,
            Instant now,
            long version);

    /** Forgets when the call began, because nobody was reached. */
    @Query("""
            UPDATE mystery_draft SET called_at = NULL, duration_seconds = NULL, version = version + 1
             WHERE call_id = :call AND called_at IS NOT NULL
            """)
    void forgetTime(UUID call);

    @Query("DELETE FROM mystery_draft WHERE call_id = :call")
    void discard(UUID call);

    @Query("SELECT criterion_id, value, text FROM mystery_draft_score WHERE call_id = :call")
    List<DraftScore> scores(UUID call);

    @Query("DELETE FROM mystery_draft_score WHERE call_id = :call")
    void clear(UUID call);

    @Query("""
            INSERT INTO mystery_draft_score (call_id, criterion_id, value, text)
            VALUES (:call, :criterion, :value, :text)
            """)
    void add(UUID call, UUID criterion, @Nullable Integer value, @Nullable String text);
}
