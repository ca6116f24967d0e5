package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** Lines say neither a value nor why there is none, or were given back and are as they were. */
public final class FormIncomplete extends Problem {

    private static final long serialVersionUID = 1L;

    private final long lines;

    FormIncomplete(long lines) {
        super("form-incomplete", Category.CONFLICT, lines);
        this.lines = lines;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("lines", lines);
    }
}
