package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param title by language code: pl, cs, en
 * @param scenarios may be added later, while the audit is planned
 * @param criteria may be added later, while the audit is planned
 */
@Serdeable
record NewAuditJson(
        @NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> title,
        @NotNull Channel channel,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(100) Integer callsPerOffice,
        @NotNull @Min(1) @Max(100) Integer minimumCalls,
        @Nullable String topicCode,
        @Nullable TrainingRelation relation,
        @Nullable List<@Valid @NotNull NewScenarioJson> scenarios,
        @Nullable List<@Valid @NotNull NewCriterionJson> criteria) {

    NewAudit toInput() {
        return new NewAudit(
                new LocalizedText(title), channel, startsOn, endsOn, callsPerOffice, minimumCalls, topicCode, relation);
    }

    List<NewScenario> scenarioInputs() {
        return scenarios == null
                ? List.of()
                : scenarios.stream().map(NewScenarioJson::toInput).toList();
    }

    List<NewCriterion> criterionInputs() {
        return criteria == null
                ? List.of()
                : criteria.stream().map(NewCriterionJson::toInput).toList();
    }
}
