package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.problem.Problem;

/** The auditor belongs to the office or declared a conflict with it. */
public final class OwnOffice extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param officeName as people know it */
    public OwnOffice(String officeName) {
        super("own-office", Category.CONFLICT, officeName);
    }
}
