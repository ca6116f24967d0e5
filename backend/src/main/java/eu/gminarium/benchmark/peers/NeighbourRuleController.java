package eu.gminarium.benchmark.peers;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what offices must be alike to be neighbours. */
@Controller("/api/v1/partnerships/{partnership}/neighbour-rule")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "peer-groups")
class NeighbourRuleController {

    private final NeighbourRules rules;

    NeighbourRuleController(NeighbourRules rules) {
        this.rules = rules;
    }

    /** The rule that holds. */
    @Get
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    NeighbourRuleJson get() {
        return NeighbourRuleJson.of(rules.get());
    }

    /** Another rule; without traits the program's own choice of them holds. */
    @Put
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    NeighbourRuleJson put(@Body @Valid NeighbourRuleChangeJson body) {
        return NeighbourRuleJson.of(rules.put(
                new NeighbourRuleChange(body.version(), body.traits(), body.neighbours(), body.sizeIndicator())));
    }

    /**
     * @param traits codes of indicators, and {@code headcount}
     * @param chosen whether somebody has chosen the traits
     * @param sizeIndicator what says how large an office is; absent where the headcount does
     */
    @Serdeable
    record NeighbourRuleJson(
            List<String> traits,
            boolean chosen,
            int neighbours,
            @Nullable String sizeIndicator,
            long version) {

        static NeighbourRuleJson of(NeighbourRule rule) {
            return new NeighbourRuleJson(
                    rule.traits(), rule.chosen(), rule.neighbours(), rule.sizeIndicator(), rule.version());
        }
    }

    @Serdeable
    record NeighbourRuleChangeJson(
            long version,
            @NotNull List<String> traits,
            int neighbours,
            @Nullable String sizeIndicator) {}
}
