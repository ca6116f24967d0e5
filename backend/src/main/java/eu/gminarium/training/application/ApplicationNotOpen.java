package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** The application is not where this step begins. */
public final class ApplicationNotOpen extends Problem {

    private static final long serialVersionUID = 1L;

    private final ApplicationStatus status;

    ApplicationNotOpen(ApplicationStatus status) {
        super("application-not-open", Category.CONFLICT, status.name());
        this.status = status;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("status", status);
    }
}
