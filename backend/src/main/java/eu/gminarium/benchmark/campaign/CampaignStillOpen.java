package eu.gminarium.benchmark.campaign;

import eu.gminarium.shared.problem.Problem;

/** Offices may still enter: the campaign is closed before it is released. */
public final class CampaignStillOpen extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignStillOpen() {
        super("campaign-still-open", Category.CONFLICT);
    }
}
