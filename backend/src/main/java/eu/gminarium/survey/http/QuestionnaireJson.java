package eu.gminarium.survey.http;

import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A questionnaire as the API shows it; texts by language. */
@Serdeable
record QuestionnaireJson(
        UUID id,
        Map<String, String> title,
        @Nullable Map<String, String> introduction,
        List<BlockJson> blocks,
        long version) {

    static QuestionnaireJson of(Questionnaire questionnaire) {
        QuestionnaireContent content = questionnaire.content();
        return new QuestionnaireJson(
                questionnaire.id().value(),
                content.title().byLanguage(),
                Words.of(content.introduction()),
                content.blocks().stream().map(BlockJson::of).toList(),
                questionnaire.version());
    }

    /** A ready questionnaire that is nobody's yet. */
    @Serdeable
    record Template(Map<String, String> title, @Nullable Map<String, String> introduction, List<BlockJson> blocks) {

        static Template of(QuestionnaireContent content) {
            return new Template(
                    content.title().byLanguage(),
                    Words.of(content.introduction()),
                    content.blocks().stream().map(BlockJson::of).toList());
        }
    }

    /**
     * A questionnaire as clients send it.
     *
     * @param version the one that was read; only for changes
     */
    @Serdeable
    record Input(
            @Nullable Map<String, String> title,
            @Nullable Map<String, String> introduction,
            @Nullable List<BlockJson> blocks,
            @Nullable Long version) {

        QuestionnaireContent toContent() {
            return new QuestionnaireContent(
                    Words.required("title", title),
                    Words.optional("introduction", introduction),
                    Words.each("blocks", blocks, BlockJson::toBlock));
        }
    }
}
