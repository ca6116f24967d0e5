package eu.gminarium.survey.http.collecting;

import eu.gminarium.security.GapsNamedInside;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.http.Words;
import eu.gminarium.survey.paper.PaperBatchId;
import eu.gminarium.survey.paper.Sheets;
import eu.gminarium.survey.questionnaire.Answers;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of paper that one office enters.
 *
 * @param batchId whose number is printed on them; missing for sheets without one
 * @param assisted whether somebody helped to fill them in; no unless said
 * @param requestKey random, made by the sender, who may send the request again: only the first counts, another is a conflict; may be
 *     missing
 */
@Serdeable
record SheetsJson(
        @NotNull UUID officeId,
        @Nullable UUID batchId,
        @Nullable Boolean assisted,
        @Nullable UUID requestKey,
        @NotEmpty List<SheetJson> sheets) {

    /**
     * @param answers question code to the codes of what was chosen: {@code ["4"]}, {@code ["dk"]}, {@code ["phone", "email"]}
     * @param comments question code to what was written
     */
    @Serdeable
    record SheetJson(
            @GapsNamedInside @Nullable Map<String, Set<String>> answers,
            @GapsNamedInside @Nullable Map<String, String> comments) {

        Answers toAnswers() {
            Map<String, Set<String>> chosen = answers == null ? Map.of() : answers;
            chosen.forEach((code, values) -> Words.present(code, values).forEach(value -> Words.present(code, value)));
            Map<String, String> written = comments == null ? Map.of() : comments;
            written.forEach(Words::present);
            return new Answers(chosen, written);
        }
    }

    Sheets toSheets() {
        return new Sheets(batchId == null ? null : new PaperBatchId(batchId), Boolean.TRUE.equals(assisted), answers());
    }

    private List<Answers> answers() {
        return Words.each("sheets", sheets, (sheet, place) -> InvalidField.within(place, sheet::toAnswers));
    }
}
