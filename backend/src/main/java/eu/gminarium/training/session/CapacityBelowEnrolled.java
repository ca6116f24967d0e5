package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A session cannot have fewer places than people who are enrolled. */
public final class CapacityBelowEnrolled extends Problem {

    private static final long serialVersionUID = 1L;

    private final int capacity;
    private final int enrolled;

    CapacityBelowEnrolled(int capacity, int enrolled) {
        super("capacity-below-enrolled", Category.CONFLICT, capacity, enrolled);
        this.capacity = capacity;
        this.enrolled = enrolled;
    }

    static void check(int capacity, int enrolled) {
        if (capacity < enrolled) {
            throw new CapacityBelowEnrolled(capacity, enrolled);
        }
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("capacity", capacity, "enrolled", enrolled);
    }
}
