package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A scenario to be added to an audit; the fields are those of {@link Scenario}. */
@Introspected
public record NewScenario(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String code,
        @NotNull LocalizedText title,
        @Nullable LocalizedText story,
        @NotNull LocalizedText task,
        @NotNull Audience audience,
        @NotNull UnansweredRule unansweredRule,
        @Min(1) @Max(10) int attemptsLimit,
        @NotNull UnansweredRule wrongNumberRule) {

    /** A wrong number leaves the result. */
    public NewScenario(
            String code,
            LocalizedText title,
            @Nullable LocalizedText story,
            LocalizedText task,
            Audience audience,
            UnansweredRule unansweredRule,
            int attemptsLimit) {
        this(code, title, story, task, audience, unansweredRule, attemptsLimit, UnansweredRule.EXCLUDE);
    }
}
