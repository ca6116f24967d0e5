package eu.gminarium.ui.survey.wave;

import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.Texts;

/** A wave's days as they stand on screens. */
public final class WaveDates {

    private WaveDates() {}

    /** First and last day. */
    public static String of(Wave wave) {
        return Texts.date(wave.startsOn()) + " – " + Texts.date(wave.endsOn());
    }
}
