package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** The value is signed off or accepted: the office changes it only when it is given back. */
public final class ValueSettled extends Problem {

    private static final long serialVersionUID = 1L;

    private final String indicator;

    ValueSettled(String indicator) {
        super("value-settled", Category.CONFLICT, indicator);
        this.indicator = indicator;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("indicator", indicator);
    }
}
