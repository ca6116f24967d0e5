package eu.gminarium.survey.wave;

import eu.gminarium.survey.questionnaire.Answers;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One respondent's answers from the public page.
 *
 * @param entrance read a moment ago; whether it still takes answers is read anew
 * @param sheet random key; the same one twice counts once
 * @param day on which it came, in the partnership's zone
 */
public record Submission(Intake.Entrance entrance, UUID sheet, Answers answers, LocalDate day) {

    UUID collector() {
        return entrance.collector().value();
    }

    UUID link() {
        return entrance.link().value();
    }
}
