package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A result is released once every appeal is decided. */
public final class AppealsUndecided extends Problem {

    private static final long serialVersionUID = 1L;

    private final long appeals;

    AppealsUndecided(long appeals) {
        super("appeals-undecided", Category.CONFLICT, appeals);
        this.appeals = appeals;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("appeals", appeals);
    }
}
