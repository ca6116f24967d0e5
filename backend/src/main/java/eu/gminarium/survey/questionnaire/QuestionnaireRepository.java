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
interface QuestionnaireRepository extends GenericRepository<QuestionnaireRow, UUID> {

    QuestionnaireRow save(QuestionnaireRow row);

    QuestionnaireRow update(QuestionnaireRow row);

    Optional<QuestionnaireRow> findById(UUID id);

    List<QuestionnaireRow> findAllOrderById();
}
