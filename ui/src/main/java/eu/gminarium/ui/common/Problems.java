package eu.gminarium.ui.common;

import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;

/** Refusals in the person's language. */
public final class Problems {

    private Problems() {}

    public static String text(Problem problem) {
        return Texts.t(problem.messageKey(), problem.arguments().toArray());
    }

    /** The message of one field, without the field's name. */
    public static String text(InvalidField.FieldError error) {
        return Texts.t(error.messageKey(), error.arguments().toArray());
    }
}
