package eu.gminarium.ui.survey.wave;

import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;

/** A wave's status on the screen. */
public final class WaveBadge {

    private WaveBadge() {}

    /** A badge with the status in words. */
    public static StatusBadge of(WaveStatus status) {
        return switch (status) {
            case PLANNED -> new StatusBadge(Tone.NEUTRAL, Texts.t("survey.wave.planned"));
            case OPEN -> new StatusBadge(Tone.INFORMATION, Texts.t("survey.wave.open"));
            case CLOSED -> new StatusBadge(Tone.SUCCESS, Texts.t("survey.wave.closed"));
        };
    }
}
