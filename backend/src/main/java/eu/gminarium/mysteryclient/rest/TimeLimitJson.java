package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.mysteryclient.script.TimeUnit;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param most in units; full points up to and including it, none above */
@Serdeable
record TimeLimitJson(
        @NotNull TimeUnit unit,
        @NotNull @Min(0) @Max(99_999) Integer most) {

    static TimeLimitJson of(TimeLimit limit) {
        return new TimeLimitJson(limit.unit(), limit.most());
    }

    TimeLimit toLimit() {
        return new TimeLimit(unit, most);
    }
}
