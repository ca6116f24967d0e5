package eu.gminarium.benchmark.campaign;

import eu.gminarium.shared.problem.Problem;

/** Everybody sees the campaign's values: it cannot be changed any more. */
public final class CampaignReleased extends Problem {

    private static final long serialVersionUID = 1L;

    public CampaignReleased() {
        super("campaign-released", Category.CONFLICT);
    }
}
