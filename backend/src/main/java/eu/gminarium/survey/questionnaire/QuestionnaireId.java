package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A questionnaire's key. */
public record QuestionnaireId(UUID value) {

    public static QuestionnaireId next() {
        return new QuestionnaireId(Ids.timeOrdered());
    }
}
