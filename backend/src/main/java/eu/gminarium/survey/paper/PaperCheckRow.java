package eu.gminarium.survey.paper;

import eu.gminarium.survey.questionnaire.Answers;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@MappedEntity("paper_check")
record PaperCheckRow(
        @Id UUID id,
        UUID batchId,
        int number,
        @TypeDef(type = DataType.JSON) Map<String, List<String>> answers) {

    static PaperCheckRow of(UUID id, PaperBatchId batch, int number, Answers answers) {
        Map<String, List<String>> chosen = answers.chosen().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().sorted().toList()));
        return new PaperCheckRow(id, batch.value(), number, chosen);
    }

    /** What was chosen; comments are not kept for a second entry. */
    Answers toAnswers() {
        return new Answers(
                answers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))),
                Map.of());
    }
}
