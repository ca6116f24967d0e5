package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The scenarios and criteria for one channel.
 *
 * @param scenarios 1 to 30, each with its own code
 * @param criteria 1 to 60 in the order of the call screen, each with its own code
 */
@Introspected
public record ScriptContent(
        @NotNull LocalizedText title,
        @NotNull Channel channel,
        @NotEmpty @Size(max = 30) List<@Valid NewScenario> scenarios,
        @NotEmpty @Size(max = 60) List<@Valid NewCriterion> criteria) {

    /** @throws InvalidField if two scenarios or two criteria have the same code */
    public ScriptContent {
        scenarios = List.copyOf(scenarios);
        criteria = List.copyOf(criteria);
        requireDistinct("scenarios", scenarios.stream().map(NewScenario::code).toList());
        requireDistinct("criteria", criteria.stream().map(NewCriterion::code).toList());
    }

    private static void requireDistinct(String field, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw InvalidField.of(field, "mystery.invalid.code-twice", code);
        });
    }
}
