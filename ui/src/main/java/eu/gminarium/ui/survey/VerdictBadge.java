package eu.gminarium.ui.survey;

import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;

/** What a comparison found: the colour says which way it points, an outline with an arrow that it is not certain. */
final class VerdictBadge {

    private static final String UP = "↑";
    private static final String DOWN = "↓";

    private VerdictBadge() {}

    /** Where higher is better. */
    static StatusBadge ofRating(Verdict verdict, String text) {
        return of(verdict, text, Tone.SUCCESS, Tone.DANGER);
    }

    /** Where more is neither good nor bad. */
    static StatusBadge ofAnswer(Verdict verdict, String text) {
        return of(verdict, text, Tone.INFORMATION, Tone.INFORMATION);
    }

    private static StatusBadge of(Verdict verdict, String text, Tone higher, Tone lower) {
        return switch (verdict) {
            case HIGHER -> new StatusBadge(higher, text);
            case LOWER -> new StatusBadge(lower, text);
            case PERHAPS_HIGHER -> new StatusBadge(higher, text).pale(UP);
            case PERHAPS_LOWER -> new StatusBadge(lower, text).pale(DOWN);
            case NO_DETECTABLE_DIFFERENCE -> new StatusBadge(Tone.NEUTRAL, text);
        };
    }
}
