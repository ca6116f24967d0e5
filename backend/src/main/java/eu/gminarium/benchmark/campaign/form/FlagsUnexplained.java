package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.shared.problem.Problem;
import java.util.List;
import java.util.Map;

/** Doubtful values need a comment before somebody signs them. */
public final class FlagsUnexplained extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<String> indicators;

    FlagsUnexplained(List<String> indicators) {
        super("flags-unexplained", Category.CONFLICT, indicators.size());
        this.indicators = List.copyOf(indicators);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("indicators", indicators);
    }
}
