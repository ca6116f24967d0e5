package eu.gminarium.shared.http;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.InternalServerException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import io.micronaut.web.router.exceptions.UnsatisfiedQueryValueRouteException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which field, parameter or part of the address held a value that cannot be converted. */
final class RefusedField {

    private static final Pattern UNREADABLE_PART = Pattern.compile("Error reading part \\[([\\w-]+)]");

    private RefusedField() {}

    /** The JSON name of the field of the body: {@code roles[0].role}. */
    static Optional<String> ofBody(@Nullable Throwable cause) {
        return causes(cause)
                .filter(SerdeException.class::isInstance)
                .map(found -> name((SerdeException) found))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The name of the query parameter, also of one that must be there and is not. */
    static Optional<String> ofQuery(HttpRequest<?> request, @Nullable Throwable cause) {
        return argument(cause)
                .filter(name -> request.getParameters().contains(name))
                .or(() -> causes(cause)
                        .filter(UnsatisfiedQueryValueRouteException.class::isInstance)
                        .map(missing -> ((UnsatisfiedQueryValueRouteException) missing).getQueryParameterName())
                        .findFirst());
    }

    /** The name of the form's part that could not be read, because the form is cut off or a file has an impossible name. */
    static Optional<String> ofPart(@Nullable Throwable cause) {
        return causes(cause)
                .filter(InternalServerException.class::isInstance)
                .map(found -> UNREADABLE_PART.matcher(String.valueOf(found.getMessage())))
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Whether a part of the path is no identifier: there is no such record then. */
    static boolean isInPath(HttpRequest<?> request, @Nullable Throwable cause) {
        return argument(cause)
                .filter(name -> RouteAttributes.getRouteMatch(request)
                        .filter(UriRouteMatch.class::isInstance)
                        .filter(match -> ((UriRouteMatch<?, ?>) match)
                                .getVariableValues()
                                .containsKey(name))
                        .isPresent())
                .isPresent();
    }

    private static Optional<String> argument(@Nullable Throwable cause) {
        return causes(cause)
                .filter(ConversionErrorException.class::isInstance)
                .map(found -> ((ConversionErrorException) found).getArgument().getName())
                .findFirst();
    }

    private static String name(SerdeException refused) {
        StringBuilder name = new StringBuilder();
        // The path is told from the inside out.
        for (ReferencePath step : List.copyOf(refused.getPath()).reversed()) {
            if (step instanceof PropertyReferencePath property) {
                name.append(name.isEmpty() ? "" : ".")
                        .append(property.property().getName());
            } else if (step instanceof CollectionItemReferencePath item) {
                name.append('[').append(item.index()).append(']');
            }
        }
        return name.toString();
    }

    private static Stream<Throwable> causes(@Nullable Throwable cause) {
        return cause == null ? Stream.empty() : Stream.iterate(cause, at -> at != null, Throwable::getCause);
    }
}
