package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.router.Location;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.mysteryclient.Paths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which call the review shows.
 *
 * @param call null: the first that waits
 */
record ReviewQuery(@Nullable CallId call) {

    static ReviewQuery of(Location location) {
        return new ReviewQuery(location.getQueryParameters()
                .getSingleParameter(Paths.CALL)
                .flatMap(RouteKey::parse)
                .map(CallId::new)
                .orElse(null));
    }

    /** The call to look at; null if none waits and none was asked for. */
    @Nullable
    CallId chosen(List<CallId> waiting) {
        return call != null ? call : waiting.stream().findFirst().orElse(null);
    }

    /** The one after the call among those that wait; null if there is no other. */
    static @Nullable CallId after(CallId call, List<CallId> waiting) {
        int at = waiting.indexOf(call);
        return waiting.stream()
                .skip(at + 1L)
                .findFirst()
                .or(() -> waiting.stream().filter(other -> !other.equals(call)).findFirst())
                .orElse(null);
    }
}
