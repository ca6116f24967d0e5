package eu.gminarium.survey.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Condition;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions that stand on one page.
 *
 * @param heading may be missing if there is only one question
 * @param onlyIf missing if the block is always asked
 * @param scale words for the ratings 1 to 5; missing for agreement
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record BlockJson(
        @Nullable Map<String, String> heading,
        @Nullable ConditionJson onlyIf,
        @Nullable List<Map<String, String>> scale,
        @Nullable List<QuestionJson> questions) {

    /** The block is asked if one of these answers was given to a question of an earlier block. */
    @Serdeable
    record ConditionJson(
            @Nullable String question, @Nullable Set<String> values) {

        Condition toCondition(String field) {
            Set<String> answers = values == null ? Set.of() : values;
            answers.forEach(value -> Words.present(field + ".values", value));
            return new Condition(question == null ? "" : question, answers);
        }
    }

    static BlockJson of(Block block) {
        Condition condition = block.onlyIf();
        List<Map<String, String>> scale =
                block.scale().stream().map(LocalizedText::byLanguage).toList();
        return new BlockJson(
                Words.of(block.heading()),
                condition == null ? null : new ConditionJson(condition.question(), condition.values()),
                scale.isEmpty() ? null : scale,
                block.questions().stream().map(QuestionJson::of).toList());
    }

    Block toBlock(String field) {
        return new Block(
                Words.optional(field + ".heading", heading),
                onlyIf == null ? null : onlyIf.toCondition(field + ".onlyIf"),
                Words.each(field + ".scale", scale, (word, place) -> Words.required(place, word)),
                Words.each(field + ".questions", questions, QuestionJson::toQuestion));
    }
}
