package eu.gminarium.benchmark.campaign;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** Another campaign asks for the same indicator and period. */
public final class IndicatorCollectedAlready extends Problem {

    private static final long serialVersionUID = 1L;

    private final String indicator;

    IndicatorCollectedAlready(String indicator) {
        super("indicator-collected-already", Category.CONFLICT, indicator);
        this.indicator = indicator;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("indicator", indicator);
    }
}
