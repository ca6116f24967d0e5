package eu.gminarium.benchmark.measurement;

import eu.gminarium.shared.problem.Problem;

/** A campaign asks the office for the value: it is entered in the campaign's form and signed off there. */
public final class CollectedByCampaign extends Problem {

    private static final long serialVersionUID = 1L;

    CollectedByCampaign() {
        super("collected-by-campaign", Category.CONFLICT);
    }
}
