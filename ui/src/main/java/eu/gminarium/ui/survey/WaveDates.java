package eu.gminarium.ui.survey;

import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.Texts;

/** A wave's days as they stand on screens. */
final class WaveDates {

    private WaveDates() {}

    static String of(Wave wave) {
        return Texts.date(wave.startsOn()) + " – " + Texts.date(wave.endsOn());
    }
}
