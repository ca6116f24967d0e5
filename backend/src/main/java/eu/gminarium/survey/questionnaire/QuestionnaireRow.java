package eu.gminarium.survey.questionnaire;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;

@MappedEntity("questionnaire")
record QuestionnaireRow(
        @Id UUID id,
        @TypeDef(type = DataType.JSON) ContentDocument content,
        @Version long version) {

    Questionnaire toQuestionnaire() {
        return new Questionnaire(new QuestionnaireId(id), content.toContent(), version);
    }
}
