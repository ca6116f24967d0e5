package eu.gminarium.ui.app;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.Problems;
import io.micronaut.context.annotation.Prototype;

/** Everything that nobody expected. Stands without the frame, which may be what failed. */
@Prototype
final class FailurePage extends RefusalPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return Incidents.problem(parameter.getCaughtException())
                .map(this::explain)
                .orElseGet(() -> fail(Incidents.log(parameter.getCaughtException())));
    }

    private int explain(Problem problem) {
        return refuse(problem.category().status(), t("app.problem.title"), Problems.text(problem));
    }

    private int fail(String incident) {
        return refuse(500, t("app.failure.title"), t("app.failure.text", incident));
    }
}
