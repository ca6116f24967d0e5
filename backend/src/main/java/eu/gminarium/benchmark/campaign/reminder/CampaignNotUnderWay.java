package eu.gminarium.benchmark.campaign.reminder;

import eu.gminarium.shared.problem.Problem;

/** The campaign has not begun, or is closed: there is nothing to remind of. */
public final class CampaignNotUnderWay extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignNotUnderWay() {
        super("campaign-not-under-way", Category.CONFLICT);
    }
}
