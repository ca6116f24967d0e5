package eu.gminarium.ui.common;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.gminarium.shared.problem.RecordNotFound;
import java.util.UUID;

/** The key in a page's address. */
public final class RouteKey {

    private RouteKey() {}

    /**
     * @param name of the route's parameter
     * @throws RecordNotFound if the address holds no key: such a page does not exist
     */
    public static UUID of(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElse(""));
        } catch (IllegalArgumentException noKey) {
            throw new RecordNotFound();
        }
    }
}
