package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;

/** The status does not follow the present one. */
public final class StatusNotReachable extends Problem {

    private static final long serialVersionUID = 1L;

    /** From a status of an audit or a call to another one of the same. */
    public StatusNotReachable(Enum<?> from, Enum<?> to) {
        super("status-not-reachable", Category.CONFLICT, from.name(), to.name());
    }
}
