package eu.gminarium.survey.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.survey.local.LocalQuestionnaire;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one office asks in the next waves of a cycle besides what all offices ask.
 *
 * @param version missing if nothing was ever kept
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocalQuestionsJson(
        UUID cycleId,
        UUID officeId,
        String officeName,
        List<BlockJson> blocks,
        @Nullable Long version) {

    static LocalQuestionsJson of(LocalQuestionnaire questionnaire, Office office) {
        return new LocalQuestionsJson(
                questionnaire.cycle().value(),
                office.id().value(),
                office.displayName(),
                questionnaire.questions().blocks().stream().map(BlockJson::of).toList(),
                questionnaire.version());
    }

    /**
     * All questions that the office shall ask from now on; none take the office's questions away.
     *
     * @param version the one that was read; missing if there was none
     */
    @Serdeable
    record Input(@Nullable List<BlockJson> blocks, @Nullable Long version) {

        LocalQuestions toQuestions() {
            return new LocalQuestions(Words.each("blocks", blocks, BlockJson::toBlock));
        }
    }
}
