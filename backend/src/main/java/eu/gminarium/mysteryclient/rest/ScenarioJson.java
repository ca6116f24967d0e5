package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts are by language code. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ScenarioJson(
        UUID id,
        String code,
        Map<String, String> title,
        @Nullable Map<String, String> story,
        Map<String, String> task,
        Audience audience,
        UnansweredRule unansweredRule,
        int attemptsLimit,
        UnansweredRule wrongNumberRule) {

    static ScenarioJson of(Scenario scenario) {
        LocalizedText story = scenario.story();
        return new ScenarioJson(
                scenario.id().value(),
                scenario.code(),
                scenario.title().byLanguage(),
                story == null ? null : story.byLanguage(),
                scenario.task().byLanguage(),
                scenario.audience(),
                scenario.unansweredRule(),
                scenario.attemptsLimit(),
                scenario.wrongNumberRule());
    }
}
