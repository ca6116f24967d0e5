package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** Offices see their results once the coordinator has accepted every call. */
public final class CallsUnchecked extends Problem {

    private static final long serialVersionUID = 1L;

    private final long calls;

    CallsUnchecked(long calls) {
        super("calls-unchecked", Category.CONFLICT, calls);
        this.calls = calls;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("calls", calls);
    }
}
