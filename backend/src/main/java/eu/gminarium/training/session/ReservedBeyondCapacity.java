package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A session cannot keep more seats for offices than its people and its capacity leave. */
public final class ReservedBeyondCapacity extends Problem {

    private static final long serialVersionUID = 1L;

    private final int capacity;
    private final int needed;

    ReservedBeyondCapacity(int capacity, int needed) {
        super("reserved-beyond-capacity", Category.CONFLICT, capacity, needed);
        this.capacity = capacity;
        this.needed = needed;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("capacity", capacity, "needed", needed);
    }
}
