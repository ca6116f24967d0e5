package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Starts Vaadin in an embedded server: nobody scans the class path there, so the routes are the views that the bean
 * context knows.
 */
@Singleton
final class VaadinStart implements ServletContainerInitializer {

    private final BeanContext beans;

    VaadinStart(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    public void onStartup(@Nullable Set<Class<?>> ignored, ServletContext context) throws ServletException {
        new LookupServletContainerInitializer().onStartup(Set.of(LookupInitializer.class), context);
        new VaadinAppShellInitializer().onStartup(Set.of(AppShell.class), context);
        new RouteRegistryInitializer().onStartup(components(type -> type.isAnnotationPresent(Route.class)), context);
        new ErrorNavigationTargetInitializer()
                .onStartup(components(HasErrorParameter.class::isAssignableFrom), context);
    }

    private Set<Class<?>> components(Predicate<Class<?>> wanted) {
        return beans.getBeanDefinitions(Component.class).stream()
                .map(definition -> (Class<?>) definition.getBeanType())
                .filter(wanted)
                .collect(Collectors.toSet());
    }
}
