package eu.gminarium.programme.http;

import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The training topics of a partnership. */
@Controller("/api/v1/partnerships/{partnership}/topics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "topics")
class TopicController {

    private static final Set<String> LANGUAGES = Set.of("pl", "cs", "en");

    private final Topics topics;

    TopicController(Topics topics) {
        this.topics = topics;
    }

    /** By code. */
    @Get
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    ListJson<TopicJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(topics.list(), page, TopicJson::of);
    }

    /** Adds the topic, or renames the one that has the code. */
    @Put("/{code}")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    TopicJson put(String code, @Body @Valid NameJson body) {
        return TopicJson.of(topics.put(code, body.toText()));
    }

    /** Archives a topic or offers it again. */
    @Patch("/{code}")
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    TopicJson archive(String code, @Body @Valid ArchiveJson body) {
        return TopicJson.of(topics.setArchived(code, body.archived()));
    }

    /** @param archived no longer offered for what is new */
    @Serdeable
    record ArchiveJson(@NotNull Boolean archived) {}

    /**
     * @param name texts by language: pl, cs, en
     * @param archived no longer offered for what is new
     */
    @Serdeable
    record TopicJson(UUID id, String code, Map<String, String> name, boolean archived) {

        static TopicJson of(Topic topic) {
            return new TopicJson(topic.id(), topic.code(), topic.name().byLanguage(), topic.archived());
        }
    }

    /** @param name texts by language: pl, cs, en; at least one */
    @Serdeable
    record NameJson(@NotNull Map<String, String> name) {

        LocalizedText toText() {
            boolean readable = LANGUAGES.containsAll(name.keySet())
                    && name.values().stream().allMatch(text -> text != null && text.length() <= 200)
                    && name.values().stream().anyMatch(text -> !text.isBlank());
            if (!readable) {
                throw InvalidField.of("name", "programme.error.topic-name");
            }
            return new LocalizedText(name);
        }
    }
}
