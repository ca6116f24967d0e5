package eu.gminarium.survey.wave;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import java.util.Map;

/** Knows what offices ask in a cycle besides the questionnaire that all of them share. */
public interface LocalQuestionSource {

    /** As they are now, of the offices that ask something. */
    Map<OfficeId, LocalQuestions> of(CycleId cycle);

    /** As they are now; none if the office never asked any. */
    LocalQuestions of(CycleId cycle, OfficeId office);
}
