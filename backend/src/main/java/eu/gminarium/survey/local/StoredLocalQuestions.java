package eu.gminarium.survey.local;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.LocalQuestionSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a wave that opens what each office has kept. */
@Singleton
@Unchecked("who may open a wave or print its sheets was checked; they hold what citizens will read")
class StoredLocalQuestions implements LocalQuestionSource {

    private final LocalRepository repository;

    StoredLocalQuestions(LocalRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<OfficeId, LocalQuestions> of(CycleId cycle) {
        return repository.findByCycleId(cycle.value()).stream()
                .map(LocalRow::toQuestionnaire)
                .filter(asked -> !asked.questions().isEmpty())
                .collect(Collectors.toMap(LocalQuestionnaire::office, LocalQuestionnaire::questions));
    }

    @Override
    public LocalQuestions of(CycleId cycle, OfficeId office) {
        return repository
                .findByCycleIdAndOfficeId(cycle.value(), office.value())
                .map(row -> row.questions().toQuestions())
                .orElse(LocalQuestions.NONE);
    }
}
