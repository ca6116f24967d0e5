package eu.gminarium.programme.plan;

import eu.gminarium.shared.problem.Problem;

/** Another office already leads the programme. */
public final class LeadExists extends Problem {

    private static final long serialVersionUID = 1L;

    LeadExists(String officeName) {
        super("lead-exists", Category.CONFLICT, officeName);
    }
}
