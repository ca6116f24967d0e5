package eu.gminarium.ui.app;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.Problems;
import io.micronaut.context.annotation.Prototype;

/** A refusal met while a view was made: a record that does not exist, a role that does not reach it. */
@Prototype
@ParentLayout(MainLayout.class)
final class ProblemPage extends RefusalPage implements HasErrorParameter<Problem> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        Problem problem = parameter.getException();
        return refuse(problem.category().status(), t("app.problem.title"), Problems.text(problem));
    }
}
