package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import eu.gminarium.ui.common.CurrentPartnership;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Checks each navigation before the view is made, and notes which partnership the tab shows. A partnership the person
 * does not belong to looks like one that does not exist.
 */
@Singleton
final class NavigationGate {

    private final BrowserSession sessions;
    private final ViewAccess access;

    NavigationGate(BrowserSession sessions, ViewAccess access) {
        this.sessions = sessions;
        this.access = access;
    }

    void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            stayInPartnership(event);
            return;
        }
        String slug =
                event.getRouteParameters().get(CurrentPartnership.PARAMETER).orElse(null);
        if (slug != null && !belongsTo(slug)) {
            CurrentPartnership.enter(event.getUI(), null);
            event.rerouteToError(NotFoundException.class);
            return;
        }
        CurrentPartnership.enter(event.getUI(), slug);
        if (!mayOpen(event.getNavigationTarget())) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    /** An unknown address has no parameters, but its first part still says which navigation belongs beside it. */
    private void stayInPartnership(BeforeEnterEvent event) {
        String first = event.getLocation().getFirstSegment();
        CurrentPartnership.enter(event.getUI(), belongsTo(first) ? first : null);
    }

    private boolean belongsTo(String slug) {
        return sessions.partnerships(SignedIn.current()).stream()
                .anyMatch(partnership -> partnership.slug().equals(slug));
    }

    private boolean mayOpen(@Nullable Class<?> target) {
        return target == null || access.mayOpen(target.asSubclass(Component.class));
    }
}
