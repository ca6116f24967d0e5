package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.LocalFigures;
import eu.gminarium.survey.http.results.ResultsJson.StatementJson;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Released results of what one office alone asked; no figure of several offices is made of them.
 *
 * @param suppressed true if there are too few answers; then there is no figure
 * @param questions its own statements
 * @param choices its own other questions with given answers
 * @param changes of its statements since the earlier wave; missing if none was named or nothing can be compared
 * @param choiceChanges of its choices, likewise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocalResultsJson(
        UUID waveId,
        UUID officeId,
        String officeName,
        @Nullable Boolean suppressed,
        @Nullable List<StatementJson> questions,
        @Nullable List<ChoiceJson> choices,
        @Nullable List<ComparisonJson.StatementJson> changes,
        @Nullable List<ChoiceComparisonJson> choiceChanges) {

    /** An office that asked nothing of its own. */
    static LocalResultsJson none(UUID wave, Office office) {
        return new LocalResultsJson(
                wave, office.id().value(), office.displayName(), null, List.of(), List.of(), null, null);
    }

    static LocalResultsJson of(UUID wave, Office office, LocalResult result, @Nullable OfficeComparison since) {
        LocalFigures shown = result.figures().released().orElse(null);
        if (shown == null) {
            return new LocalResultsJson(wave, office.id().value(), office.displayName(), true, null, null, null, null);
        }
        return new LocalResultsJson(
                wave,
                office.id().value(),
                office.displayName(),
                null,
                result.asked().statements().stream()
                        .map(statement -> StatementJson.of(statement, shown.statement(statement.code())))
                        .toList(),
                result.asked().choices().stream()
                        .map(question -> ChoiceJson.of(question, shown.choice(question.code())))
                        .toList(),
                since == null ? null : ComparisonJson.statementsOf(since),
                since == null ? null : ChoiceComparisonJson.of(since.choices()));
    }
}
