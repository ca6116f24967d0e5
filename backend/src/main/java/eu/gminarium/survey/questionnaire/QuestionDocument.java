package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question as a JSON column or a file holds it.
 *
 * @param area only of statements
 * @param options only of choices
 */
@Serdeable
record QuestionDocument(
        QuestionKind kind,
        String code,
        @Nullable String area,
        Map<String, String> text,
        boolean required,
        @Nullable List<OptionDocument> options) {

    @Serdeable
    record OptionDocument(String code, Map<String, String> text) {}

    static QuestionDocument of(Question question) {
        return new QuestionDocument(
                QuestionKind.of(question),
                question.code(),
                question instanceof Statement statement ? statement.area() : null,
                question.text().byLanguage(),
                question.required(),
                question instanceof Choice choice ? options(choice) : null);
    }

    Question toQuestion() {
        LocalizedText words = new LocalizedText(text);
        return switch (kind) {
            case STATEMENT -> new Statement(code, Objects.requireNonNull(area), words, required);
            case SINGLE_CHOICE -> new Choice(code, words, required, false, toOptions());
            case MULTIPLE_CHOICE -> new Choice(code, words, required, true, toOptions());
            case YES_NO -> new YesNo(code, words, required);
            case RECOMMENDATION -> new Recommendation(code, words, required);
            case COMMENT -> new Comment(code, words, required);
        };
    }

    private static List<OptionDocument> options(Choice choice) {
        return choice.options().stream()
                .map(option -> new OptionDocument(option.code(), option.text().byLanguage()))
                .toList();
    }

    private List<Choice.Option> toOptions() {
        return Objects.requireNonNull(options).stream()
                .map(option -> new Choice.Option(option.code(), new LocalizedText(option.text())))
                .toList();
    }
}
