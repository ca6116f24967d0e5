package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.QuestionnaireId;

/**
 * A survey that is repeated in waves.
 *
 * @param questionnaire with which its next waves open
 */
public record Cycle(CycleId id, LocalizedText title, QuestionnaireId questionnaire, long version) {}
