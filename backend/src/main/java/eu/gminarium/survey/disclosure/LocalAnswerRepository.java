package eu.gminarium.survey.disclosure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/** Sums of what one office's clients answered to some questions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface LocalAnswerRepository extends GenericRepository<ResponseRow, UUID> {

    @Query("""
            SELECT a.key AS question, a.value AS answer, count(*) AS answers
              FROM collector c JOIN response r ON r.collector_id = c.id
              CROSS JOIN LATERAL jsonb_each_text(r.answers) AS a
             WHERE c.wave_id = :wave AND c.office_id = :office AND a.value <> 'dk' AND a.key IN (:codes)
             GROUP BY a.key, a.value
            """)
    List<Answered> answered(UUID wave, UUID office, List<String> codes);

    /** How many people gave an answer, as it is stored. */
    @Introspected
    record Answered(String question, String answer, long answers) {}
}
