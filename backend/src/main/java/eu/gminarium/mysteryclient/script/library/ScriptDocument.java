package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.mysteryclient.script.TimeUnit;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script's content as a JSON column or a file holds it; texts by language. */
@Serdeable
record ScriptDocument(
        Map<String, String> title,
        Channel channel,
        List<ScenarioDocument> scenarios,
        List<CriterionDocument> criteria) {

    @Serdeable
    record ScenarioDocument(
            String code,
            Map<String, String> title,
            @Nullable Map<String, String> story,
            Map<String, String> task,
            Audience audience,
            UnansweredRule unansweredRule,
            int attemptsLimit,
            UnansweredRule wrongNumberRule) {

        static ScenarioDocument of(NewScenario scenario) {
            return new ScenarioDocument(
                    scenario.code(),
                    scenario.title().byLanguage(),
                    languages(scenario.story()),
                    scenario.task().byLanguage(),
                    scenario.audience(),
                    scenario.unansweredRule(),
                    scenario.attemptsLimit(),
                    scenario.wrongNumberRule());
        }

        NewScenario toScenario() {
            return new NewScenario(
                    code,
                    new LocalizedText(title),
                    text(story),
                    new LocalizedText(task),
                    audience,
                    unansweredRule,
                    attemptsLimit,
                    wrongNumberRule);
        }
    }

    @Serdeable
    record CriterionDocument(
            String code,
            Map<String, String> name,
            Map<String, String> text,
            CriterionKind kind,
            BigDecimal weight,
            boolean mayNotApply,
            @Nullable String topicCode,
            @Nullable LimitDocument limit,
            @Nullable Map<String, String> standard) {

        static CriterionDocument of(NewCriterion criterion) {
            TimeLimit limit = criterion.limit();
            return new CriterionDocument(
                    criterion.code(),
                    criterion.name().byLanguage(),
                    criterion.text().byLanguage(),
                    criterion.kind(),
                    criterion.weight(),
                    criterion.mayNotApply(),
                    criterion.topicCode(),
                    limit == null ? null : new LimitDocument(limit.unit(), limit.most()),
                    languages(criterion.standard()));
        }

        NewCriterion toCriterion() {
            return new NewCriterion(
                    code,
                    new LocalizedText(name),
                    new LocalizedText(text),
                    kind,
                    weight,
                    mayNotApply,
                    topicCode,
                    limit == null ? null : new TimeLimit(limit.unit(), limit.most()),
                    ScriptDocument.text(standard));
        }
    }

    @Serdeable
    record LimitDocument(TimeUnit unit, int most) {}

    static ScriptDocument of(ScriptContent content) {
        return new ScriptDocument(
                content.title().byLanguage(),
                content.channel(),
                content.scenarios().stream().map(ScenarioDocument::of).toList(),
                content.criteria().stream().map(CriterionDocument::of).toList());
    }

    ScriptContent toContent() {
        return new ScriptContent(
                new LocalizedText(title),
                channel,
                scenarios.stream().map(ScenarioDocument::toScenario).toList(),
                criteria.stream().map(CriterionDocument::toCriterion).toList());
    }

    private static @Nullable Map<String, String> languages(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    private static @Nullable LocalizedText text(@Nullable Map<String, String> languages) {
        return languages == null ? null : new LocalizedText(languages);
    }
}
