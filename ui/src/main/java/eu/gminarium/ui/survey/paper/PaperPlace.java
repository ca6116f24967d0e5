package eu.gminarium.ui.survey.paper;

import eu.gminarium.programme.Office;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.WaveId;

/** Whose sheets are typed. */
record PaperPlace(WaveId wave, Office office, QuestionnaireContent content) {}
