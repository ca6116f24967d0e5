package eu.gminarium.mysteryclient.script;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_scenario")
record ScenarioRow(
        @Id UUID id,
        UUID auditId,
        String code,
        @TypeDef(type = DataType.JSON) Map<String, String> title,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, String> story,
        @TypeDef(type = DataType.JSON) Map<String, String> task,
        Audience audience,
        UnansweredRule unansweredRule,
        int attemptsLimit,
        UnansweredRule wrongNumberRule) {

    static ScenarioRow of(AuditId audit, NewScenario input) {
        LocalizedText story = input.story();
        return new ScenarioRow(
                ScenarioId.next().value(),
                audit.value(),
                input.code(),
                input.title().byLanguage(),
                story == null ? null : story.byLanguage(),
                input.task().byLanguage(),
                input.audience(),
                input.unansweredRule(),
                input.attemptsLimit(),
                input.wrongNumberRule());
    }

    Scenario toScenario() {
        return new Scenario(
                new ScenarioId(id),
                code,
                new LocalizedText(title),
                story == null ? null : new LocalizedText(story),
                new LocalizedText(task),
                audience,
                unansweredRule,
                attemptsLimit,
                wrongNumberRule);
    }
}
