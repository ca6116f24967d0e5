package eu.gminarium.survey.questionnaire;

import eu.gminarium.survey.questionnaire.ContentDocument.BlockDocument;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** An office's own questions as a JSON column holds them. */
@Serdeable
public record LocalDocument(List<BlockDocument> blocks) {

    public static LocalDocument of(LocalQuestions questions) {
        return new LocalDocument(
                questions.blocks().stream().map(BlockDocument::of).toList());
    }

    public LocalQuestions toQuestions() {
        return new LocalQuestions(blocks.stream().map(BlockDocument::toBlock).toList());
    }
}
