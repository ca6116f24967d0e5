package eu.gminarium.survey.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveChange;
import eu.gminarium.survey.wave.WaveStatus;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A wave as the API shows it.
 *
 * @param startsOn first day in the partnership's zone
 * @param endsOn last day, inclusive
 * @param codes the public links, one per office
 */
@Serdeable
record WaveJson(
        UUID id,
        UUID cycleId,
        Map<String, String> title,
        LocalDate startsOn,
        LocalDate endsOn,
        int targetPerOffice,
        WaveStatus status,
        List<CodeJson> codes,
        long version) {

    static WaveJson of(Wave wave, List<CodeJson> codes) {
        return new WaveJson(
                wave.id().value(),
                wave.cycle().value(),
                wave.title().byLanguage(),
                wave.startsOn(),
                wave.endsOn(),
                wave.targetPerOffice(),
                wave.status(),
                codes,
                wave.version());
    }

    /**
     * @param publicUrl path of the public page on this server
     * @param responses how many came in so far; missing where fewer than five, and of offices out of reach
     * @param suppressed true where fewer than five came in
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeJson(
            UUID officeId,
            String officeName,
            String code,
            String publicUrl,
            @Nullable Long responses,
            @Nullable Boolean suppressed) {

        static CodeJson of(Collector collector, Office office, @Nullable Disclosed<Long> count) {
            Long responses = count == null ? null : count.released().orElse(null);
            return new CodeJson(
                    collector.office().value(),
                    office.displayName(),
                    collector.code(),
                    collector.path(),
                    responses,
                    count != null && responses == null ? Boolean.TRUE : null);
        }
    }

    /**
     * A wave to be planned.
     *
     * @param targetPerOffice responses that each office aims at; no target if missing
     * @param officeIds who takes part; every office if missing
     */
    @Serdeable
    record NewInput(
            @NotNull UUID cycleId,
            @Nullable Map<String, String> title,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @Nullable Integer targetPerOffice,
            @Nullable Set<UUID> officeIds) {

        NewWave toWave() {
            return new NewWave(
                    new CycleId(cycleId),
                    Words.required("title", title),
                    startsOn,
                    endsOn,
                    targetPerOffice == null ? 0 : targetPerOffice,
                    officeIds == null
                            ? null
                            : officeIds.stream().map(OfficeId::new).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * A change; what is missing stays as it is.
     *
     * @param status OPEN opens the wave on one of its days, CLOSED closes it for good
     * @param reason why it closes before its last day; only needed then
     * @param version the one that was read
     */
    @Serdeable
    record ChangeInput(
            @Nullable Map<String, String> title,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer targetPerOffice,
            @Nullable WaveStatus status,
            @Nullable String reason,
            @Nullable Long version) {

        WaveChange toChange() {
            return new WaveChange(
                    title == null ? null : Words.required("title", title), startsOn, endsOn, targetPerOffice, version);
        }
    }

    /** An office that takes part from now on. */
    @Serdeable
    record OfficeInput(@NotNull UUID officeId) {}
}
