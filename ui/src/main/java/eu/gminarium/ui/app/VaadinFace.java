package eu.gminarium.ui.app;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the staff's pages under {@code /app/}; every request passes the {@link SignInGate}. */
@Singleton
@WebServlet(value = "/app/*", asyncSupported = true, loadOnStartup = 1)
final class VaadinFace extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;
    private final transient SignInGate gate;

    VaadinFace(BeanContext beans, SignInGate gate) {
        this.beans = beans;
        this.gate = gate;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new BeanServletService(this, configuration, beans);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        gate.pass(request, response, () -> super.service(request, response));
    }
}
