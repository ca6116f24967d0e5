package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The side navigation: the views that carry {@link NavigationItem} and that the person may open. */
@Singleton
final class Navigation {

    private static final String OF_PARTNERSHIP = ":" + CurrentPartnership.PARAMETER;

    private final List<Class<? extends Component>> views;
    private final ViewAccess access;

    Navigation(BeanContext beans, ViewAccess access) {
        this.access = access;
        this.views = beans.getBeanDefinitions(Component.class).stream()
                .<Class<? extends Component>>map(definition -> definition.getBeanType())
                .filter(type -> type.isAnnotationPresent(NavigationItem.class))
                .sorted(Comparator.comparingInt(type -> item(type).order()))
                .toList();
    }

    /** The entries of a partnership, or of the operator's screens if there is none, under their headings. */
    Div entries(Optional<String> slug) {
        Map<String, List<Class<? extends Component>>> sections = new LinkedHashMap<>();
        sections.put("", new ArrayList<>());
        reachable(slug.isPresent())
                .forEach(view -> sections.computeIfAbsent(item(view).section(), key -> new ArrayList<>())
                        .add(view));
        var all = new Div();
        all.addClassName("gm-navigation");
        sections.forEach((key, section) -> {
            if (!section.isEmpty()) {
                all.add(section(key, section, slug));
            }
        });
        return all;
    }

    /** The first of the operator's screens that the person may open. */
    Optional<Class<? extends Component>> operatorStart() {
        return reachable(false).stream().findFirst();
    }

    /** The first screen of the current partnership that the person may open. */
    Optional<Class<? extends Component>> partnershipStart() {
        return reachable(true).stream().findFirst();
    }

    private List<Class<? extends Component>> reachable(boolean inPartnership) {
        return views.stream()
                .filter(view -> route(view).contains(OF_PARTNERSHIP) == inPartnership)
                .filter(access::mayOpen)
                .toList();
    }

    private static SideNav section(String key, List<Class<? extends Component>> views, Optional<String> slug) {
        var navigation = key.isEmpty() ? new SideNav() : new SideNav(Texts.t(key));
        if (key.isEmpty()) {
            navigation.getElement().setAttribute("aria-label", Texts.t("app.navigation"));
        }
        var parameters = slug.map(value -> new RouteParameters(CurrentPartnership.PARAMETER, value))
                .orElse(RouteParameters.empty());
        views.forEach(view -> {
            var item = item(view);
            navigation.addItem(new SideNavItem(
                    Texts.t(item.key()), view, parameters, item.icon().create()));
        });
        return navigation;
    }

    private static NavigationItem item(Class<?> view) {
        return view.getAnnotation(NavigationItem.class);
    }

    private static String route(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }
}
