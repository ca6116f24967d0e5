package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/** What a survey cycle takes. */
@Introspected
public record NewCycle(
        @NotNull LocalizedText title, @NotNull QuestionnaireId questionnaire) {}
