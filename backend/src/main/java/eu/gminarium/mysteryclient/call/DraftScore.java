package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.script.Criterion;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A score of a draft as its table holds it.
 *
 * @param value null where the criterion did not apply, and for words
 * @param text only of criteria for words
 */
@Introspected
record DraftScore(
        UUID criterionId, @Nullable Integer value, @Nullable String text) {

    /** The scores with the criteria's codes, in the order of the criteria. */
    static List<Score> scores(List<DraftScore> stored, List<Criterion> criteria) {
        Map<UUID, DraftScore> byCriterion =
                stored.stream().collect(Collectors.toMap(DraftScore::criterionId, Function.identity()));
        return criteria.stream()
                .flatMap(criterion -> Stream.ofNullable(
                                byCriterion.get(criterion.id().value()))
                        .map(score -> new Score(criterion.code(), score.value(), score.text())))
                .toList();
    }
}
