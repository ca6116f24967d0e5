package eu.gminarium.survey;

import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.LocalFigures;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;

/**
 * What one office alone asked in a closed wave, and what may be shown of the answers.
 *
 * @param asked the office's own questions only
 */
public record LocalResult(QuestionnaireContent asked, Disclosed<LocalFigures> figures) {}
