package eu.gminarium.security.http;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.Tokens;
import eu.gminarium.shared.problem.RecordNotFound;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds who asks, and for which partnership, before the body is read. Refusals come in this order: 401, 404 for the
 * partnership, 403 for the role.
 */
@ServerFilter("/api/v1/**")
final class PartnershipFilter {

    private static final String PREFIX = "/api/v1/partnerships/";

    private final Tokens tokens;
    private final Memberships memberships;

    PartnershipFilter(Tokens tokens, Memberships memberships) {
        this.tokens = tokens;
        this.memberships = memberships;
    }

    @RequestFilter
    @Order(Ordered.LOWEST_PRECEDENCE)
    void bind(HttpRequest<?> request, @Nullable Authentication authentication, MutablePropagatedContext context) {
        if (authentication == null) {
            return;
        }
        Account account = tokens.account(
                        authentication.getName(),
                        ((Number) authentication.getAttributes().getOrDefault(Tokens.EPOCH, -1)).intValue())
                .orElseThrow(() -> new AuthorizationException(null));
        Access access = access(account, request.getPath());
        context.add((AccessElement) () -> access);
        RouteAttributes.getRouteMatch(request).ifPresent(route -> requirePermission(route, access));
    }

    private Access access(Account account, String path) {
        if (!path.startsWith(PREFIX)) {
            return new Access(account.id(), account.operator(), null, null, List.of());
        }
        String slug = path.substring(PREFIX.length()).split("/", 2)[0];
        return memberships.access(account, slug).orElseThrow(RecordNotFound::new);
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
