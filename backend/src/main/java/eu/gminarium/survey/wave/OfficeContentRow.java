package eu.gminarium.survey.wave;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.ContentDocument;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** @param frozen the core and the office's own questions */
@Introspected
record OfficeContentRow(
        UUID officeId, @TypeDef(type = DataType.JSON) ContentDocument frozen) {

    OfficeId office() {
        return new OfficeId(officeId);
    }
}
