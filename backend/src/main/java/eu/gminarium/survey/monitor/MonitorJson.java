package eu.gminarium.survey.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.OfficeName;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The monitor as the API shows it. */
final class MonitorJson {

    private MonitorJson() {}

    /**
     * An office's line.
     *
     * @param responses so far; missing where fewer than five
     * @param suppressed true where fewer than five came in
     * @param target responses that the office aims at; 0 if there is no target
     * @param share part of the target, above 1 beyond it
     * @param expected how many there would be by now if they came evenly
     * @param lastReminderAt missing if the office was not reminded
     * @param reachable whether it has a coordinator to be reminded
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineJson(
            UUID officeId,
            String officeName,
            @Nullable Long responses,
            @Nullable Boolean suppressed,
            int target,
            @Nullable Double share,
            long expected,
            Standing standing,
            @Nullable Instant lastReminderAt,
            boolean reachable) {

        static LineJson of(OfficeProgress line) {
            Long responses = line.responses().released().orElse(null);
            return new LineJson(
                    line.office().id().value(),
                    line.office().displayName(),
                    responses,
                    responses == null ? Boolean.TRUE : null,
                    line.target(),
                    line.share().released().orElse(null),
                    line.expected(),
                    line.standing(),
                    line.lastReminder(),
                    line.reachable());
        }
    }

    /** Which offices shall be reminded. */
    @Serdeable
    record ReminderInput(@NotEmpty Set<@NotNull UUID> officeIds) {}

    /** Who was told, and which offices have nobody to be told. */
    @Serdeable
    record RemindedJson(List<OfficeName> reminded, List<OfficeName> notReachable) {

        static RemindedJson of(Reminded reminded) {
            return new RemindedJson(
                    reminded.told().stream().map(OfficeName::of).toList(),
                    reminded.notReachable().stream().map(OfficeName::of).toList());
        }
    }
}
