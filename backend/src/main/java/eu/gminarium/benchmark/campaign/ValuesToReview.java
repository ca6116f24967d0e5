package eu.gminarium.benchmark.campaign;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** Signed-off values wait for the coordinator: each is accepted or given back before the release. */
public final class ValuesToReview extends Problem {

    private static final long serialVersionUID = 1L;

    private final long values;

    ValuesToReview(long values) {
        super("values-to-review", Category.CONFLICT, values);
        this.values = values;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("values", values);
    }
}
