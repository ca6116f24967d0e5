package eu.gminarium.shared.http;

import eu.gminarium.shared.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.HttpServerConfiguration;

/** Refuses bodies that are too large by what their head says, before a byte of them is read. */
@ServerFilter("/**")
final class SizeLimit {

    private final long largest;

    SizeLimit(HttpServerConfiguration server) {
        this.largest = server.getMaxRequestSize();
    }

    @RequestFilter
    @Order(Ordered.LOWEST_PRECEDENCE)
    void check(HttpRequest<?> request) {
        boolean sizeUnknown = request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
        if (sizeUnknown || request.getContentLength() > largest) {
            throw new RequestTooLarge();
        }
    }

    /** The body is too large, or its head does not say how large it is. */
    static final class RequestTooLarge extends Problem {

        private static final long serialVersionUID = 1L;

        RequestTooLarge() {
            super("too-large", Category.TOO_LARGE);
        }
    }
}
