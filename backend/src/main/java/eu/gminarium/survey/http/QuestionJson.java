package eu.gminarium.survey.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionKind;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire.
 *
 * @param code kebab-case; the same core question keeps its code in every questionnaire
 * @param area kebab-case key of the area, such as {@code waiting}; only of statements
 * @param required false unless said
 * @param options only of choices
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionJson(
        @Nullable QuestionKind kind,
        @Nullable String code,
        @Nullable String area,
        @Nullable Map<String, String> text,
        @Nullable Boolean required,
        @Nullable List<OptionJson> options) {

    /** An answer that can be chosen. */
    @Serdeable
    record OptionJson(@Nullable String code, @Nullable Map<String, String> text) {

        Choice.Option toOption(String field) {
            return new Choice.Option(code == null ? "" : code, Words.required(field + ".text", text));
        }
    }

    static QuestionJson of(Question question) {
        return new QuestionJson(
                QuestionKind.of(question),
                question.code(),
                question instanceof Statement statement ? statement.area() : null,
                question.text().byLanguage(),
                question.required(),
                question instanceof Choice choice
                        ? choice.options().stream()
                                .map(option -> new OptionJson(
                                        option.code(), option.text().byLanguage()))
                                .toList()
                        : null);
    }

    Question toQuestion(String field) {
        String name = code == null ? "" : code;
        LocalizedText words = Words.required(field + ".text", text);
        boolean asked = Boolean.TRUE.equals(required);
        return switch (Words.present(field + ".kind", kind)) {
            case STATEMENT -> new Statement(name, area == null ? "" : area, words, asked);
            case SINGLE_CHOICE -> choice(field, name, words, asked, false);
            case MULTIPLE_CHOICE -> choice(field, name, words, asked, true);
            case YES_NO -> new YesNo(name, words, asked);
            case RECOMMENDATION -> new Recommendation(name, words, asked);
            case COMMENT -> new Comment(name, words, asked);
        };
    }

    private Choice choice(String field, String name, LocalizedText words, boolean asked, boolean multiple) {
        List<Choice.Option> offered = options(field);
        return InvalidField.within(field, () -> new Choice(name, words, asked, multiple, offered));
    }

    private List<Choice.Option> options(String field) {
        return Words.each(field + ".options", options, OptionJson::toOption);
    }
}
