package eu.gminarium.survey.http;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Rating;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sheets of paper that one office enters. */
@Serdeable
record SheetsJson(@NotNull UUID officeId, @NotEmpty List<SheetJson> sheets) {

    /** @param ratings statement code to {@code 1} … {@code 5} or {@code dk} */
    @Serdeable
    record SheetJson(
            @Nullable Map<String, String> ratings, @Nullable String comment) {}

    List<Answers> toAnswers() {
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> answers("sheets[" + i + "]", sheets.get(i)))
                .toList();
    }

    private static Answers answers(String field, SheetJson sheet) {
        Map<String, Rating> ratings = new HashMap<>();
        Map<String, String> sent = sheet.ratings() == null ? Map.of() : sheet.ratings();
        sent.forEach((code, rating) -> ratings.put(
                code,
                Rating.of(rating)
                        .orElseThrow(() -> InvalidField.of(field + ".ratings." + code, "survey.answers.rating"))));
        return new Answers(ratings, sheet.comment());
    }
}
