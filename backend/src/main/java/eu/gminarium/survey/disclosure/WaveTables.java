package eu.gminarium.survey.disclosure;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.ResponseRepository.Cell;
import eu.gminarium.survey.disclosure.ResponseRepository.Spread;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes what may be shown of a wave, from the responses, on every call. */
@Singleton
@Unchecked("what leaves is suppressed or released; callers check who may see it, and that the wave is closed")
public class WaveTables {

    private final ResponseRepository responses;

    WaveTables(ResponseRepository responses) {
        this.responses = responses;
    }

    /** @param content the questionnaire with which the wave was opened */
    @Transactional(readOnly = true)
    public WaveTable of(UUID wave, QuestionnaireContent content) {
        Map<UUID, Map<String, Ratings>> ratings = ratings(wave);
        List<OfficeSums> offices = responses.counts(wave).stream()
                .map(row -> new OfficeSums(
                        new OfficeId(row.officeId()), row.responses(), ratings.getOrDefault(row.officeId(), Map.of())))
                .toList();
        return new Suppression(content).table(offices);
    }

    /** How far the statements measure one thing. */
    @Transactional(readOnly = true)
    public Disclosed<Consistency> consistency(UUID wave, QuestionnaireContent content) {
        int statements = content.statements().size();
        Spread spread = responses.spread(wave, statements, Disclosed.MINIMUM);
        return Consistency.of(statements, spread.responses(), spread.statementVariances(), spread.sumVariance());
    }

    /** The comments of an office, in random order, if the office's responses may be shown at all. */
    @Transactional(readOnly = true)
    public List<String> comments(UUID wave, OfficeId office) {
        boolean enough = responses.counts(wave).stream()
                .anyMatch(row -> row.officeId().equals(office.value()) && row.responses() >= Disclosed.MINIMUM);
        return enough ? responses.comments(wave, office.value()) : List.of();
    }

    private Map<UUID, Map<String, Ratings>> ratings(UUID wave) {
        Map<UUID, Map<String, Ratings>> found = new HashMap<>();
        for (Cell cell : responses.cells(wave)) {
            found.computeIfAbsent(cell.officeId(), office -> new HashMap<>())
                    .merge(cell.question(), Ratings.of(cell.rating(), cell.answers()), Ratings::plus);
        }
        return found;
    }
}
