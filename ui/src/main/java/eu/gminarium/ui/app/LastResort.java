package eu.gminarium.ui.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import eu.gminarium.ui.common.Notices;
import jakarta.inject.Singleton;

/** What happens to an exception that no screen caught: a refusal is explained, a failure is logged and numbered. */
@Singleton
final class LastResort implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        boolean visible = UI.getCurrent() != null;
        Incidents.problem(failure).filter(problem -> visible).ifPresentOrElse(Notices::problem, () -> {
            String incident = Incidents.log(failure);
            if (visible) {
                Notices.failure(incident);
            }
        });
    }
}
