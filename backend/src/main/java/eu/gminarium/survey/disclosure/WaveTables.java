package eu.gminarium.survey.disclosure;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.ResponseRepository.Cell;
import eu.gminarium.survey.disclosure.ResponseRepository.Completeness;
import eu.gminarium.survey.disclosure.ResponseRepository.Count;
import eu.gminarium.survey.disclosure.ResponseRepository.Spread;
import eu.gminarium.survey.disclosure.ResponseRepository.Sums;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Map<UUID, Sums> sums =
                responses.sums(wave).stream().collect(Collectors.toMap(Sums::officeId, Function.identity()));
        Map<UUID, Map<String, Ratings>> ratings = ratings(wave);
        List<OfficeSums> offices = responses.counts(wave).stream()
                .map(row -> officeSums(row, sums.get(row.officeId()), ratings))
                .toList();
        WaveTable table = new Suppression(content).table(offices);
        return table.with(consistency(wave, content, table));
    }

    private Disclosed<Consistency> consistency(UUID wave, QuestionnaireContent content, WaveTable table) {
        int statements = content.statements().size();
        List<UUID> complete = responses.completeness(wave, statements).stream()
                .filter(Completeness::isSafe)
                .map(Completeness::officeId)
                .filter(office -> table.of(new OfficeId(office))
                        .released()
                        .flatMap(figures -> figures.index().released())
                        .isPresent())
                .toList();
        if (complete.isEmpty()) {
            return new Disclosed.Suppressed<>();
        }
        Spread spread = responses.spread(wave, complete, statements);
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

    private static OfficeSums officeSums(Count row, @Nullable Sums sums, Map<UUID, Map<String, Ratings>> ratings) {
        return new OfficeSums(
                new OfficeId(row.officeId()),
                row.responses(),
                ratings.getOrDefault(row.officeId(), Map.of()),
                sums == null
                        ? IndexFigure.Sums.NONE
                        : new IndexFigure.Sums(
                                sums.withRating(),
                                sums.ratings(),
                                sums.total(),
                                sums.totalSquared(),
                                sums.product(),
                                sums.ratingsSquared()));
    }
}
