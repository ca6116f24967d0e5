package eu.gminarium.ui.participant;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.ui.common.Texts;

/** Keys under which answers are stored; nobody has to think of one. */
final class FieldKeys {

    static final int LONGEST = 40;

    private FieldKeys() {}

    /** Whether it is a key, or blank and waits to be made. */
    static boolean fits(String typed) {
        return typed.isBlank() || typed.strip().matches(DeclarationField.KEY);
    }

    /** What was typed; made from the label if that is nothing: {@code nr-telefonu}. */
    static String of(String typed, LocalizedText label) {
        if (!typed.isBlank()) {
            return typed.strip();
        }
        String folded = Folding.fold(Texts.t(label)).replace(' ', '-');
        String made = folded.matches("[a-z].*") ? folded : "x-" + folded;
        return made.substring(0, Math.min(LONGEST, made.length())).replaceAll("-+$", "");
    }
}
