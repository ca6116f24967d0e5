package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("questionnaire_version")
record VersionRow(
        @Id UUID id,
        UUID questionnaireId,
        long number,
        @TypeDef(type = DataType.JSON) ContentDocument content,
        Instant savedAt,
        @Nullable UUID accountId) {

    QuestionnaireVersion toVersion() {
        return new QuestionnaireVersion(
                number, content.toContent(), savedAt, accountId == null ? null : new AccountId(accountId));
    }
}
