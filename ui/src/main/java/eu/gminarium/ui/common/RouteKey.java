package eu.gminarium.ui.common;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.gminarium.shared.problem.RecordNotFound;
import java.util.Optional;
import java.util.UUID;

/** The key in a page's address. */
public final class RouteKey {

    private RouteKey() {}

    /**
     * @param name of the route's parameter
     * @throws RecordNotFound if the address holds no key: such a page does not exist
     */
    public static UUID of(BeforeEnterEvent event, String name) {
        return parse(event.getRouteParameters().get(name).orElse("")).orElseThrow(RecordNotFound::new);
    }

    /** The key in a text; nothing if the text is none. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
