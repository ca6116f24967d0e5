package eu.gminarium.survey.local;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.LocalDocument;
import eu.gminarium.survey.wave.CycleId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;

@MappedEntity("local_questions")
record LocalRow(
        @Id UUID id,
        UUID cycleId,
        UUID officeId,
        @TypeDef(type = DataType.JSON) LocalDocument questions,
        @Version long version) {

    LocalQuestionnaire toQuestionnaire() {
        return new LocalQuestionnaire(
                new CycleId(cycleId), new OfficeId(officeId), questions.toQuestions(), Long.valueOf(version));
    }
}
