package eu.gminarium.security.http;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Callers;
import eu.gminarium.security.account.Tokens;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import org.jspecify.annotations.Nullable;

/**
 * Binds who asks, and for which partnership, before the body is read. Refusals come in this order: 401, 404 for the
 * partnership, 403 for the role.
 */
@ServerFilter("/api/v1/**")
final class PartnershipFilter {

    private static final String PREFIX = "/api/v1/partnerships/";

    private final Callers callers;

    PartnershipFilter(Callers callers) {
        this.callers = callers;
    }

    @RequestFilter
    @Order(Ordered.LOWEST_PRECEDENCE)
    void bind(HttpRequest<?> request, @Nullable Authentication authentication, MutablePropagatedContext context) {
        if (authentication == null) {
            return;
        }
        int epoch = ((Number) authentication.getAttributes().getOrDefault(Tokens.EPOCH, -1)).intValue();
        Access access = callers.find(authentication.getName(), epoch, slug(request.getPath()))
                .orElseThrow(() -> new AuthorizationException(null));
        context.add((AccessElement) () -> access);
        RouteAttributes.getRouteMatch(request).ifPresent(route -> requirePermission(route, access));
    }

    private static @Nullable String slug(String path) {
        return path.startsWith(PREFIX) ? path.substring(PREFIX.length()).split("/", 2)[0] : null;
    }

    private static void requirePermission(RouteMatch<?> route, Access access) {
        var annotations = route.getAnnotationMetadata();
        if (annotations.hasAnnotation(Permission.class)) {
            access.require(
                    annotations
                            .enumValue(Permission.class, "resource", Resource.class)
                            .orElseThrow(),
                    annotations.enumValue(Permission.class, "verb", Verb.class).orElseThrow());
        }
    }
}
