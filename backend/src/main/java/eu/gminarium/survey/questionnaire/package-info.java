/** Questionnaires and the answers that fit them. */
@NullMarked
package eu.gminarium.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
