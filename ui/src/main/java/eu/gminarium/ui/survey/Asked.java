package eu.gminarium.ui.survey;

import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Wave;

/** A closed wave with what it asked and what may be shown of the answers: read once a visit. */
record Asked(Wave wave, QuestionnaireContent content, WaveTable table) {

    String key() {
        return wave.id().value().toString();
    }
}
