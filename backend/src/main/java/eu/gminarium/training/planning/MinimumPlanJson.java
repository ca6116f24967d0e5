package eu.gminarium.training.planning;

import eu.gminarium.training.minimum.Measure;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.NewMinimumPlan;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal minimum.
 *
 * @param positions words of positions that count; empty counts everybody
 * @param topics codes of topics that count; empty counts every training
 * @param required days or teaching hours, as the measure says
 * @param dayHours teaching hours that make a whole day; absent counts any presence as a day
 * @param checkedOn absent while nobody compared it with its source: it is off
 */
@Serdeable
record MinimumPlanJson(
        UUID id,
        String name,
        String country,
        String citation,
        String sourceUrl,
        List<String> positions,
        List<String> topics,
        int required,
        Measure measure,
        @Nullable Integer dayHours,
        int periodMonths,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        long version) {

    static MinimumPlanJson of(MinimumPlan plan) {
        return new MinimumPlanJson(
                plan.id().value(),
                plan.name(),
                plan.country(),
                plan.citation(),
                plan.sourceUrl(),
                plan.positions(),
                plan.topics(),
                plan.required(),
                plan.measure(),
                plan.dayHours(),
                plan.periodMonths(),
                plan.validFrom(),
                plan.validTo(),
                plan.checkedOn(),
                plan.checkedBy(),
                plan.version());
    }

    @Serdeable
    record New(
            @NotBlank String name,
            @NotBlank String country,
            @NotBlank String citation,
            @NotBlank String sourceUrl,
            @Nullable List<String> positions,
            @Nullable List<String> topics,
            @NotNull Integer required,
            @NotNull Measure measure,
            @Nullable Integer dayHours,
            @NotNull Integer periodMonths,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {

        NewMinimumPlan toInput() {
            return new NewMinimumPlan(
                    name,
                    country,
                    citation,
                    sourceUrl,
                    positions == null ? List.of() : positions,
                    topics == null ? List.of() : topics,
                    required,
                    measure,
                    dayHours,
                    periodMonths,
                    validFrom,
                    validTo);
        }
    }

    /** What is left out stays as it is; whatever changes, the plan is off until it is checked again. */
    @Serdeable
    record Change(
            @NotNull Long version,
            @Nullable String name,
            @Nullable String country,
            @Nullable String citation,
            @Nullable String sourceUrl,
            @Nullable List<String> positions,
            @Nullable List<String> topics,
            @Nullable Integer required,
            @Nullable Measure measure,
            @Nullable Integer dayHours,
            @Nullable Integer periodMonths,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        NewMinimumPlan appliedTo(MinimumPlan plan) {
            return new NewMinimumPlan(
                    or(name, plan.name()),
                    or(country, plan.country()),
                    or(citation, plan.citation()),
                    or(sourceUrl, plan.sourceUrl()),
                    or(positions, plan.positions()),
                    or(topics, plan.topics()),
                    or(required, plan.required()),
                    or(measure, plan.measure()),
                    dayHours == null ? plan.dayHours() : dayHours,
                    or(periodMonths, plan.periodMonths()),
                    or(validFrom, plan.validFrom()),
                    validTo == null ? plan.validTo() : validTo);
        }

        private static <T> T or(@Nullable T changed, T unchanged) {
            return changed == null ? unchanged : changed;
        }
    }
}
