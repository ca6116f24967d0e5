package eu.gminarium.survey.questionnaire;

/** A questionnaire that coordinators edit. Waves keep their own copy, so an edit changes only waves not yet opened. */
public record Questionnaire(QuestionnaireId id, QuestionnaireContent content, long version) {}
