package eu.gminarium.survey.http.collecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.wave.Wave;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for an office in a wave.
 *
 * @param target responses that the office aims at; 0 for none
 * @param ownTarget the same if it is the office's own; missing where the wave's counts
 * @param modes ways in which answers are taken
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanJson(
        UUID officeId,
        String officeName,
        int target,
        @Nullable Integer ownTarget,
        Set<PlannedMode> modes) {

    /** A way of answering that an office may take or not. */
    enum PlannedMode {
        WEB,
        PAPER
    }

    static PlanJson of(Wave wave, Office office, OfficePlan plan) {
        Set<PlannedMode> modes = EnumSet.noneOf(PlannedMode.class);
        if (plan.web()) {
            modes.add(PlannedMode.WEB);
        }
        if (plan.paper()) {
            modes.add(PlannedMode.PAPER);
        }
        return new PlanJson(office.id().value(), office.displayName(), plan.target(wave), plan.target(), modes);
    }

    /**
     * @param target missing for the wave's
     * @param modes at least one
     */
    @Serdeable
    record Input(@Nullable Integer target, @NotEmpty Set<@NotNull PlannedMode> modes) {

        OfficePlan toPlan() {
            return new OfficePlan(target, modes.contains(PlannedMode.WEB), modes.contains(PlannedMode.PAPER));
        }
    }
}
