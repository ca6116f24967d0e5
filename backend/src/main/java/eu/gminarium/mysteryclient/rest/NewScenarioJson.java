package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts are by language code: pl, cs, en.
 *
 * @param audience ANY if not said
 * @param unansweredRule EXCLUDE if not said
 * @param attemptsLimit 3 if not said
 * @param wrongNumberRule EXCLUDE if not said
 */
@Serdeable
record NewScenarioJson(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String code,
        @NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> title,
        @Nullable @Size(min = 1) Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> story,
        @NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> task,
        @Nullable Audience audience,
        @Nullable UnansweredRule unansweredRule,
        @Nullable @Min(1) @Max(10) Integer attemptsLimit,
        @Nullable UnansweredRule wrongNumberRule) {

    private static final int ATTEMPTS = 3;

    static NewScenarioJson of(NewScenario scenario) {
        LocalizedText story = scenario.story();
        return new NewScenarioJson(
                scenario.code(),
                scenario.title().byLanguage(),
                story == null ? null : story.byLanguage(),
                scenario.task().byLanguage(),
                scenario.audience(),
                scenario.unansweredRule(),
                scenario.attemptsLimit(),
                scenario.wrongNumberRule());
    }

    NewScenario toInput() {
        return new NewScenario(
                code,
                new LocalizedText(title),
                story == null ? null : new LocalizedText(story),
                new LocalizedText(task),
                audience == null ? Audience.ANY : audience,
                unansweredRule == null ? UnansweredRule.EXCLUDE : unansweredRule,
                attemptsLimit == null ? ATTEMPTS : attemptsLimit,
                wrongNumberRule == null ? UnansweredRule.EXCLUDE : wrongNumberRule);
    }
}
