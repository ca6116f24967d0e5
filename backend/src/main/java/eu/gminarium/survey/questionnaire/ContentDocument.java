package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A questionnaire's content as a JSON column holds it; texts by language. */
@Serdeable
public record ContentDocument(
        Map<String, String> title,
        @Nullable Map<String, String> introduction,
        Map<String, String> heading,
        List<StatementDocument> statements,
        @Nullable Map<String, String> comment) {

    @Serdeable
    record StatementDocument(String code, String area, Map<String, String> text) {}

    public static ContentDocument of(QuestionnaireContent content) {
        return new ContentDocument(
                content.title().byLanguage(),
                languages(content.introduction()),
                content.heading().byLanguage(),
                content.statements().stream()
                        .map(each -> new StatementDocument(
                                each.code(), each.area(), each.text().byLanguage()))
                        .toList(),
                languages(content.comment()));
    }

    public QuestionnaireContent toContent() {
        return new QuestionnaireContent(
                new LocalizedText(title),
                text(introduction),
                new LocalizedText(heading),
                statements.stream()
                        .map(each -> new Statement(each.code(), each.area(), new LocalizedText(each.text())))
                        .toList(),
                text(comment));
    }

    private static @Nullable Map<String, String> languages(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    private static @Nullable LocalizedText text(@Nullable Map<String, String> languages) {
        return languages == null ? null : new LocalizedText(languages);
    }
}
