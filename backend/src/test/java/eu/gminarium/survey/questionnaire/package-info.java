/** Tests of the questionnaires. */
@NullMarked
package eu.gminarium.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
