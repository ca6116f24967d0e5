package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;

@MappedEntity("survey_cycle")
record CycleRow(
        @Id UUID id,
        @TypeDef(type = DataType.JSON) Map<String, String> title,
        UUID questionnaireId,
        @Version long version) {

    Cycle toCycle() {
        return new Cycle(new CycleId(id), new LocalizedText(title), new QuestionnaireId(questionnaireId), version);
    }
}
