package eu.gminarium.benchmark.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface QuestionRepository extends GenericRepository<QuestionRow, UUID> {

    QuestionRow save(QuestionRow row);

    Optional<QuestionRow> findById(UUID id);

    List<QuestionRow> findAllOrderByAskedAtDesc();

    long countByAccountIdAndAskedAtAfter(UUID accountId, Instant since);

    /** Answers 0 if somebody has answered already. */
    @Query("""
            UPDATE office_question SET answer = :answer, answered_by = :account, answered_at = :at
             WHERE id = :id AND answer IS NULL
            """)
    int answer(UUID id, String answer, UUID account, Instant at);
}
