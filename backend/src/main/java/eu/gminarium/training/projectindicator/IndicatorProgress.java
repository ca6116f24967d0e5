package eu.gminarium.training.projectindicator;

import java.util.List;

/**
 * A project indicator with what is reached, in all and by partner.
 *
 * @param partners the lead first; offices that are no partners of the programme have no line, though their people count in the whole
 */
public record IndicatorProgress(ProjectIndicator indicator, Reached reached, List<PartnerProgress> partners) {

    public IndicatorProgress {
        partners = List.copyOf(partners);
    }

    /** Reached people by the target, 0 where the target is 0; may be more than 1. */
    public double share() {
        return indicator.target() == 0 ? 0 : (double) reached.people() / indicator.target();
    }
}
