package eu.gminarium.mysteryclient.plan;

import eu.gminarium.shared.problem.Problem;

/** No auditor, or no scenario, is left for an office. */
public final class NobodyToAssign extends Problem {

    private static final long serialVersionUID = 1L;

    NobodyToAssign(String officeName) {
        super("nobody-to-assign", Category.CONFLICT, officeName);
    }
}
