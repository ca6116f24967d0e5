package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.script.library.LibraryScript;
import eu.gminarium.mysteryclient.script.library.ScriptContent;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A script of the library as it is now; texts are by language code.
 *
 * @param criteria in the order of the call screen
 * @param number of the latest version, from 1
 * @param version to be named in a change
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScriptJson(
        UUID id,
        Map<String, String> title,
        Channel channel,
        List<NewScenarioJson> scenarios,
        List<NewCriterionJson> criteria,
        long number,
        long version) {

    static ScriptJson of(LibraryScript script) {
        Content content = Content.of(script.content());
        return new ScriptJson(
                script.id().value(),
                content.title(),
                content.channel(),
                content.scenarios(),
                content.criteria(),
                script.number(),
                script.version());
    }

    /** The content of a script that is new, ready to begin with, or an earlier version. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            @NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> title,
            @NotNull Channel channel,
            @NotEmpty @Size(max = 30) List<@Valid @NotNull NewScenarioJson> scenarios,
            @NotEmpty @Size(max = 60) List<@Valid @NotNull NewCriterionJson> criteria) {

        static Content of(ScriptContent content) {
            return new Content(
                    content.title().byLanguage(),
                    content.channel(),
                    content.scenarios().stream().map(NewScenarioJson::of).toList(),
                    content.criteria().stream().map(NewCriterionJson::of).toList());
        }

        ScriptContent toContent() {
            return new ScriptContent(
                    new LocalizedText(title),
                    channel,
                    scenarios.stream().map(NewScenarioJson::toInput).toList(),
                    criteria.stream().map(NewCriterionJson::toInput).toList());
        }
    }

    /**
     * The whole content that is to be from now on.
     *
     * @param version of the script that was read
     */
    @Serdeable
    record Change(@NotNull @Valid Content content, @NotNull Long version) {}
}
