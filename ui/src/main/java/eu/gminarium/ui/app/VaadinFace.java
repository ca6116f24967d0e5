package eu.gminarium.ui.app;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the staff's pages under {@code /app/}; every request passes the {@link SignInGate}. */
@Singleton
@WebServlet(value = "/app/*", asyncSupported = true, loadOnStartup = 1)
final class VaadinFace extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(VaadinFace.class);
    private static final int MOST_ATTEMPTS = 4;

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

    /**
     * Vaadin opens the jar's file system around each file that it serves and closes it afterwards, also under another request
     * that has just come in; that one then fails before anything is sent, and finds the file system again on its next try.
     */
    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        StaticFileHandler files = super.createStaticFileHandler(service);
        return (request, response) -> {
            for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
                try {
                    return files.serveStaticResource(request, response);
                } catch (FileSystemNotFoundException closedMeanwhile) {
                    LOG.debug("attempt {} for {}", attempt, request.getRequestURI(), closedMeanwhile);
                }
            }
            return files.serveStaticResource(request, response);
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        gate.pass(request, response, () -> super.service(request, response));
    }
}
