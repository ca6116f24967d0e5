package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** Offices may still appeal. */
public final class PreviewNotOver extends Problem {

    private static final long serialVersionUID = 1L;

    PreviewNotOver(LocalDate lastDay) {
        super("preview-not-over", Category.CONFLICT, lastDay);
    }
}
