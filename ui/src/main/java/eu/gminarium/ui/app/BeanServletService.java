package eu.gminarium.ui.app;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Vaadin's service with Micronaut's beans, and with static files from the class path instead of a document base. */
final class BeanServletService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    BeanServletService(VaadinServlet servlet, DeploymentConfiguration configuration, BeanContext beans) {
        super(servlet, configuration);
        this.beans = beans;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new BeanInstantiator(this, beans));
    }

    @Override
    public @Nullable URL getStaticResource(String path) {
        boolean climbs = path.contains("..") || path.contains("\\");
        return climbs ? null : BeanServletService.class.getResource("/META-INF/resources/" + withoutSlash(path));
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
