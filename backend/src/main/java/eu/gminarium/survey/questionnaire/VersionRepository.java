package eu.gminarium.survey.questionnaire;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface VersionRepository extends GenericRepository<VersionRow, UUID> {

    VersionRow save(VersionRow row);

    List<VersionRow> findByQuestionnaireIdOrderByNumber(UUID questionnaireId);

    Optional<VersionRow> findByQuestionnaireIdAndNumber(UUID questionnaireId, long number);
}
