package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.result.AuditResult.OfArea;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An area's result, all offices pooled.
 *
 * @param id the topic's code, or "none" for the criteria without a topic
 * @param criteria codes of the criteria that belong to it
 * @param index 0..100; null if nobody scored it
 * @param n calls
 * @param interval 95 % interval, 0..100; null where calls are too few
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AreaResultJson(
        String id,
        @Nullable String topicCode,
        List<String> criteria,
        @Nullable Double index,
        int n,
        @Nullable Interval interval) {

    static AreaResultJson of(OfArea area) {
        Estimate together = area.together();
        return new AreaResultJson(
                Objects.requireNonNullElse(area.topicCode(), "none"),
                area.topicCode(),
                area.criteria().stream().map(Criterion::code).toList(),
                together == null ? null : Double.valueOf(together.index()),
                together == null ? 0 : together.calls(),
                together == null ? null : together.interval());
    }
}
