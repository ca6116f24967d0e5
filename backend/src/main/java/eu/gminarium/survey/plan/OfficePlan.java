package eu.gminarium.survey.plan;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for an office in a wave.
 *
 * @param target responses that the office aims at; 0 for none, null for as many as the wave says
 * @param web whether citizens answer on the public page
 * @param paper whether sheets of paper are entered
 */
public record OfficePlan(@Nullable Integer target, boolean web, boolean paper) {

    /** As the wave plans for every office. */
    public static final OfficePlan AS_THE_WAVE = new OfficePlan(null, true, true);

    public OfficePlan {
        if (!web && !paper) {
            throw InvalidField.of("modes", "survey.plan.mode-needed");
        }
        if (target != null && (target < 0 || target > NewWave.MAX_TARGET)) {
            throw InvalidField.of("target", "survey.plan.target-wrong", NewWave.MAX_TARGET);
        }
    }

    /** The office's target in the wave; 0 for none. */
    public int target(Wave wave) {
        return target == null ? wave.targetPerOffice() : target;
    }
}
