package eu.gminarium.ui.hostile;

import eu.gminarium.ui.testing.Api;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A route of the API under a partnership.
 *
 * @param body the type of its body; null if it takes none that we can make
 * @param query names of the parameters of its address that take text
 */
record PoisonedRoute(
        String method, String template, @Nullable Argument<?> body, List<String> query) {

    static final String PREFIX = "/api/v1/partnerships/{partnership}/";

    private static final Pattern QUERY = Pattern.compile("\\{[?&][^}]*}");
    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{[^}]*}");

    static PoisonedRoute of(UriRouteInfo<?, ?> info) {
        Argument<?>[] arguments = info instanceof MethodBasedRouteInfo<?, ?> method
                ? method.getTargetMethod().getArguments()
                : Argument.ZERO_ARGUMENTS;
        return new PoisonedRoute(
                info.getHttpMethodName(),
                QUERY.matcher(info.getUriMatchTemplate().toString()).replaceAll(""),
                info.getFullRequestBodyType()
                        .filter(type -> type.getType().isRecord())
                        .orElse(null),
                Arrays.stream(arguments)
                        .filter(argument -> argument.isAnnotationPresent(QueryValue.class))
                        .filter(argument -> argument.getType() == String.class)
                        .map(Argument::getName)
                        .toList());
    }

    /** The list that this route is, such as {@code indicators}; empty if it is something else. */
    String list() {
        String path = template.substring(PREFIX.length());
        return method.equals("GET") && !path.contains("/") && !path.contains("{") ? path : "";
    }

    /**
     * Sends it.
     *
     * @param known the id of some record in a list, if there is one
     */
    Api.Answer send(Api api, String partnership, UnaryOperator<String> known, Poison poison) {
        String named = template.replace("{partnership}", partnership);
        String path = VARIABLE.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/" + id(known.apply(found.group(1)))));
        String parameters = query.stream()
                .map(name -> name + "=" + URLEncoder.encode(poison.text(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return api.send(
                method,
                path + (parameters.isEmpty() ? "" : "?" + parameters),
                body == null ? (method.equals("GET") ? null : "{}") : poison.body(body));
    }

    /** Whether such a text reaches it; an address cannot hold half a character. */
    boolean takes(Poison text) {
        boolean inQuery = text == Poison.NUL && !query.isEmpty();
        return inQuery || (body != null && Poison.NUL.body(body).contains("\\u0000"));
    }

    private static String id(String known) {
        return known.isEmpty() ? UUID.randomUUID().toString() : known;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
