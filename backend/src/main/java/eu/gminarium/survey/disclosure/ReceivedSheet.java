package eu.gminarium.survey.disclosure;

import eu.gminarium.survey.questionnaire.Answers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One respondent's answers, as they come in.
 *
 * @param key random, made when the form was shown or the sheet typed; the same key twice counts once
 */
public record ReceivedSheet(UUID key, UUID collector, Mode mode, Answers answers) {

    InboxSheets.Row toRow() {
        Map<String, String> chosen = answers.chosen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ChoiceFigure.stored(entry.getValue())));
        return new InboxSheets.Row(key, collector, mode, chosen, answers.comments());
    }
}
