package eu.gminarium.survey.http;

import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A questionnaire as the API shows it; texts by language. */
@Serdeable
record QuestionnaireJson(
        UUID id,
        Map<String, String> title,
        @Nullable Map<String, String> introduction,
        Map<String, String> heading,
        List<StatementJson> statements,
        @Nullable Map<String, String> comment,
        long version) {

    static QuestionnaireJson of(Questionnaire questionnaire) {
        QuestionnaireContent content = questionnaire.content();
        return new QuestionnaireJson(
                questionnaire.id().value(),
                content.title().byLanguage(),
                Words.of(content.introduction()),
                content.heading().byLanguage(),
                content.statements().stream().map(StatementJson::of).toList(),
                Words.of(content.comment()),
                questionnaire.version());
    }

    /**
     * @param code kebab-case; the same core question keeps its code in every questionnaire
     * @param area kebab-case key of the area, such as {@code waiting}
     */
    @Serdeable
    record StatementJson(
            @Nullable String code,
            @Nullable String area,
            @Nullable Map<String, String> text) {

        static StatementJson of(Statement statement) {
            return new StatementJson(
                    statement.code(), statement.area(), statement.text().byLanguage());
        }

        Statement toStatement(String field) {
            return new Statement(
                    code == null ? "" : code, area == null ? "" : area, Words.required(field + ".text", text));
        }
    }

    /**
     * A questionnaire as clients send it.
     *
     * @param comment the free question; none is asked without it
     * @param version the one that was read; only for changes
     */
    @Serdeable
    record Input(
            @Nullable Map<String, String> title,
            @Nullable Map<String, String> introduction,
            @Nullable Map<String, String> heading,
            @Nullable List<StatementJson> statements,
            @Nullable Map<String, String> comment,
            @Nullable Long version) {

        QuestionnaireContent toContent() {
            List<StatementJson> sent = statements == null ? List.of() : statements;
            return new QuestionnaireContent(
                    Words.required("title", title),
                    Words.optional("introduction", introduction),
                    Words.required("heading", heading),
                    IntStream.range(0, sent.size())
                            .mapToObj(i -> sent.get(i).toStatement("statements[" + i + "]"))
                            .toList(),
                    Words.optional("comment", comment));
        }
    }
}
