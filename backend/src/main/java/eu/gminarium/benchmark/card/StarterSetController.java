package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ready indicators to begin with. */
@Controller("/api/v1/partnerships/{partnership}/indicator-starter-set")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "indicators")
class StarterSetController {

    private final StarterSet set;

    StarterSetController(StarterSet set) {
        this.set = set;
    }

    /** All of them, with whether each is there already. */
    @Get
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    ListJson<StarterJson> list() {
        return ListJson.of(set.all().stream().map(StarterJson::of).toList());
    }

    /** Makes cards of those that are named; a ratio brings its parts, and a code that exists is skipped. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    AddedJson add(@Body @Valid ChoiceJson body) {
        StarterSet.Added result = set.add(body.indicators());
        return new AddedJson(result.added(), result.skipped());
    }

    @Serdeable
    record ChoiceJson(@NotEmpty Set<String> indicators) {}

    @Serdeable
    record AddedJson(List<String> added, List<String> skipped) {}

    /** @param present whether the partnership has a card with the code */
    @Serdeable
    record StarterJson(
            String code,
            ValueSource source,
            String area,
            Map<String, String> name,
            Map<String, String> definition,
            boolean present) {

        static StarterJson of(StarterIndicator each) {
            return new StarterJson(
                    each.code(),
                    each.source(),
                    each.definition().area(),
                    each.definition().name().byLanguage(),
                    each.definition().definition().byLanguage(),
                    each.present());
        }
    }
}
