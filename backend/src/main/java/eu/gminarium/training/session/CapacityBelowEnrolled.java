package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A session cannot have fewer places than people who are enrolled or have an offer. */
public final class CapacityBelowEnrolled extends Problem {

    private static final long serialVersionUID = 1L;

    private final int capacity;
    private final int enrolled;
    private final int offered;

    private CapacityBelowEnrolled(int capacity, int enrolled, int offered) {
        super("capacity-below-enrolled", Category.CONFLICT, capacity, enrolled, offered);
        this.capacity = capacity;
        this.enrolled = enrolled;
        this.offered = offered;
    }

    /** @param taken how many are enrolled or have an offer */
    static void check(int capacity, int taken, int offered) {
        if (capacity < taken) {
            throw new CapacityBelowEnrolled(capacity, taken - offered, offered);
        }
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("capacity", capacity, "enrolled", enrolled, "offered", offered);
    }
}
