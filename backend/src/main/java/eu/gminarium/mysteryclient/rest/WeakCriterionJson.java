package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.result.AuditResult.Scored;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A criterion's result.
 *
 * @param criterion its code
 * @param topicCode the training topic that teaches it, if any
 * @param index 0..100
 * @param n calls where it applied
 * @param interval 95 % interval, 0..100; null where calls are too few
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record WeakCriterionJson(
        UUID id,
        String criterion,
        @Nullable String topicCode,
        double index,
        int n,
        @Nullable Interval interval) {

    static WeakCriterionJson of(Scored scored) {
        return new WeakCriterionJson(
                scored.criterion().id().value(),
                scored.criterion().code(),
                scored.criterion().topicCode(),
                scored.estimate().index(),
                scored.estimate().calls(),
                scored.estimate().interval());
    }
}
