package eu.gminarium.survey.wave;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the offices of a wave ask.
 *
 * @param core what all of them ask
 * @param own of the offices that ask something of their own: the core with it
 */
public record WaveQuestionnaires(QuestionnaireContent core, Map<OfficeId, QuestionnaireContent> own) {

    public WaveQuestionnaires {
        own = Map.copyOf(own);
    }

    /** All that the office asks. */
    public QuestionnaireContent of(OfficeId office) {
        return own.getOrDefault(office, core);
    }

    /** The same with the own questions of these offices only. */
    WaveQuestionnaires within(Predicate<OfficeId> reach) {
        return new WaveQuestionnaires(
                core,
                own.entrySet().stream()
                        .filter(entry -> reach.test(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
