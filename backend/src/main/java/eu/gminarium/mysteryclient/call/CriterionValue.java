package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.script.Criterion;
import io.micronaut.core.annotation.Introspected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A score as tables hold it.
 *
 * @param value null where the criterion did not apply
 */
@Introspected
public record CriterionValue(UUID criterionId, @Nullable Integer value) {

    /** The scores with the criteria's codes, in the order of the criteria. */
    public static List<Score> scores(List<CriterionValue> values, List<Criterion> criteria) {
        Map<UUID, CriterionValue> byCriterion = new HashMap<>();
        values.forEach(value -> byCriterion.put(value.criterionId(), value));
        return criteria.stream()
                .flatMap(criterion -> Stream.ofNullable(
                                byCriterion.get(criterion.id().value()))
                        .map(value -> new Score(criterion.code(), value.value())))
                .toList();
    }
}
